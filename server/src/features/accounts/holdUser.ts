import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import type { Context } from '../../context';
import { User } from '../../entities/user';

/**
 * Changes, in a transaction, the account of somebody whose password was found right before it began, and holds it
 * until the end: what resets the password or closes the account waits, and then ends the session that starts here.
 * False when it was reset or closed in between.
 */
export async function holdUser(
  { db }: Pick<Context, 'db'>,
  { id, passwordHash }: Pick<User, 'id' | 'passwordHash'>,
  set: QueryDeepPartialEntity<User>,
): Promise<boolean> {
  return (await db.update(User, { id, passwordHash, active: true }, set)).affected === 1;
}
