import type { SignedIn } from '../../../context';
import { ThreadComment } from '../../../entities/threadComment';
import { newId } from '../../../ids';

export const COMMENT_TEXT = { field: 'text', limit: 2000 };

/** Adds what the viewer says to a conversation that the transaction holds. */
export const addComment = (tx: SignedIn, threadId: string, text: string) =>
  tx.db.insert(ThreadComment, {
    id: newId(),
    threadId,
    at: tx.now(),
    byId: tx.viewer.id,
    role: tx.viewer.role,
    text,
  });
