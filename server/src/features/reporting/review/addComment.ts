import type { SignedIn } from '../../../context';
import type { CommentThread } from '../../../entities/commentThread';
import { ThreadComment } from '../../../entities/threadComment';
import { newId } from '../../../ids';
import { mailOfComment } from '../../../mail/mailOfComment';

export const COMMENT_TEXT = { field: 'text', limit: 2000 };

/** Adds what the viewer says to a conversation that the transaction holds, and lets the other side know. */
export async function addComment(
  tx: SignedIn,
  { id: threadId, reportId }: Pick<CommentThread, 'id' | 'reportId'>,
  text: string,
): Promise<void> {
  await tx.db.insert(ThreadComment, {
    id: newId(),
    threadId,
    at: tx.now(),
    byId: tx.viewer.id,
    role: tx.viewer.role,
    text,
  });
  await mailOfComment(tx, reportId);
}
