import { randomBytes } from 'node:crypto';
import { LessThan } from 'typeorm';
import type { RequestContext } from '../../context';
import { Session } from '../../entities/session';
import { newId } from '../../ids';

const HOUR = 3_600_000;
const TOKEN_BYTES = 32;

/** Ends the session that the browser has, if any. */
export async function endSession({ db, session }: RequestContext): Promise<void> {
  if (session.token !== null) await db.delete(Session, { tokenHash: session.fingerprint(session.token) });
}

/**
 * Starts a session with a new token, whatever the browser had before, and clears away expired ones.
 * @returns the token; give it to the browser after the transaction
 */
export async function startSession(tx: RequestContext, userId: string): Promise<string> {
  const { db, session } = tx;
  const now = session.wallClock();
  await endSession(tx);
  await db.delete(Session, { expiresAt: LessThan(now) });
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await db.insert(Session, {
    id: newId(),
    tokenHash: session.fingerprint(token),
    userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + session.hours * HOUR),
  });
  return token;
}
