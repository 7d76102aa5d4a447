import { In, type EntityManager } from 'typeorm';
import { User } from '../../entities/user';

/** User id -> name. */
export type Names = ReadonlyMap<string, string>;

/** Who did something that no account did: a command, for example. */
const PRODUCT = 'Strategy Monitor';

/**
 * Reads the names of accounts, also those no longer active, in one statement: of some, or of all, which are few
 * beside what a whole page reads.
 */
export async function readNames(db: EntityManager, ids?: readonly string[]): Promise<Names> {
  const users = await db.find(User, {
    select: { id: true, name: true },
    where: ids ? { id: In([...ids]) } : {},
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}

export const nameOf = (names: Names, id: string | null): string => names.get(id ?? '') ?? PRODUCT;
