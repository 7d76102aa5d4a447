import { requiredText } from '../../../checkedText';
import type { Context } from '../../../context';
import { DomainError } from '../../../errors';
import type { AnswerThreadInput } from '../../../generated/schema';
import { assertMay } from '../../../permission';
import { readReport } from '../reports.queries';
import type { ReportView } from '../reportView';
import { addComment, COMMENT_TEXT } from './addComment';
import { heldThread } from './heldThread';

/** Answers in a conversation that is open. */
export async function answerThread(ctx: Context, { threadId, text }: AnswerThreadInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.answerThread');
  const reportId = await ctx.transaction(async (tx) => {
    const thread = await heldThread(tx, 'Mutation.answerThread', threadId);
    if (thread.resolvedAt !== null)
      throw new DomainError('NOT_ALLOWED', 'Refusal_THREAD_RESOLVED', { field: 'threadId' });
    await addComment(tx, threadId, requiredText(text, COMMENT_TEXT));
    return thread.reportId;
  });
  return readReport(ctx, reportId);
}
