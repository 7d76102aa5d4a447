import type { SignedIn } from '../../../context';
import type { Operation } from '../../../domain/access';
import { CommentThread } from '../../../entities/commentThread';
import { notFound } from '../../../errors';
import { openForChange } from '../openForChange';

/**
 * Loads a conversation and holds its report until the end of the transaction. NOT_FOUND for an unknown id and, just
 * so, for a conversation about the report of another institution.
 */
export async function heldThread(tx: SignedIn, operation: Operation, id: string): Promise<CommentThread> {
  await openForChange(tx, operation, { threadId: id });
  const thread = await tx.db.findOneBy(CommentThread, { id });
  if (!thread) throw notFound('threadId');
  return thread;
}
