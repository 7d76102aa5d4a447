import { requiredText } from '../../../checkedText';
import type { Context, SignedIn } from '../../../context';
import type { CommentThread } from '../../../entities/commentThread';
import { DomainError } from '../../../errors';
import type { AnswerThreadInput } from '../../../generated/schema';
import { assertMay } from '../../../permission';
import { applyOnce } from '../applyOnce';
import { readReport } from '../reports.queries';
import type { ReportView } from '../reportView';
import { addComment, COMMENT_TEXT } from './addComment';
import { heldThread } from './heldThread';

/** Answers in a conversation that is open. */
export async function answerThread(ctx: Context, input: AnswerThreadInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.answerThread');
  const reportId = await ctx.transaction(async (tx) => {
    const thread = await heldThread(tx, 'Mutation.answerThread', input.threadId);
    const change = { kind: 'answerThread', input };
    await applyOnce(tx, change, { present: undefined, work: () => answer(tx, thread, input) });
    return thread.reportId;
  });
  return readReport(ctx, reportId);
}

async function answer(tx: SignedIn, thread: CommentThread, { text }: AnswerThreadInput): Promise<void> {
  if (thread.resolvedAt !== null)
    throw new DomainError('NOT_ALLOWED', 'Refusal_THREAD_RESOLVED', { field: 'threadId' });
  await addComment(tx, thread, requiredText(text, COMMENT_TEXT));
}
