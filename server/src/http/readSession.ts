import type { Database } from '../database';
import { Session } from '../entities/session';
import type { User } from '../entities/user';

const MINUTE = 60_000;

/** How long a session may stay unused. */
export interface SessionLife {
  now: Date;
  idleMinutes: number;
}

/**
 * The person whose browser sent the token with this fingerprint, in one statement, so that a session that was ended
 * or an account that was closed is refused on the very next request. Null: none, or expired.
 * That the browser was seen is written at most once a minute.
 */
export async function readSession(
  database: Database,
  tokenHash: string,
  { now, idleMinutes }: SessionLife,
): Promise<User | null> {
  const session = await database.reading
    .createQueryBuilder(Session, 'session')
    .innerJoinAndSelect('session.user', 'user')
    .where('session.tokenHash = :tokenHash', { tokenHash })
    .getOne();
  if (!session?.user?.active || now >= session.expiresAt) return null;
  const unused = now.getTime() - session.lastSeenAt.getTime();
  if (unused >= idleMinutes * MINUTE) return null;
  if (unused >= MINUTE)
    await database.transaction((db) => db.update(Session, { id: session.id }, { lastSeenAt: now }));
  return session.user;
}
