import type { Context } from '../../../context';
import { CommentThread } from '../../../entities/commentThread';
import type { ThreadInput } from '../../../generated/schema';
import { assertMay } from '../../../permission';
import { readReport } from '../reports.queries';
import type { ReportView } from '../reportView';
import { heldThread } from './heldThread';

/** Ends a conversation; it stays readable. The first who resolved it is kept. */
export async function resolveThread(ctx: Context, { threadId }: ThreadInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.resolveThread');
  const reportId = await ctx.transaction(async (tx) => {
    const thread = await heldThread(tx, 'Mutation.resolveThread', threadId);
    const resolved = { resolvedAt: tx.now(), resolvedById: tx.viewer.id };
    if (thread.resolvedAt === null) await tx.db.update(CommentThread, { id: threadId }, resolved);
    return thread.reportId;
  });
  return readReport(ctx, reportId);
}
