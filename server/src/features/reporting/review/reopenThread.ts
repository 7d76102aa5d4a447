import type { Context } from '../../../context';
import { CommentThread } from '../../../entities/commentThread';
import type { ThreadInput } from '../../../generated/schema';
import { assertMay } from '../../../permission';
import { readReport } from '../reports.queries';
import type { ReportView } from '../reportView';
import { heldThread } from './heldThread';

/** Opens a resolved conversation again. */
export async function reopenThread(ctx: Context, { threadId }: ThreadInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.reopenThread');
  const reportId = await ctx.transaction(async (tx) => {
    const thread = await heldThread(tx, 'Mutation.reopenThread', threadId);
    await tx.db.update(CommentThread, { id: threadId }, { resolvedAt: null, resolvedById: null });
    return thread.reportId;
  });
  return readReport(ctx, reportId);
}
