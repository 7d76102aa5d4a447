import type { EntityManager } from 'typeorm';
import { User } from '../../entities/user';

/** User id -> name. */
export type Names = ReadonlyMap<string, string>;

/** Who did something that no account did: a command, for example. */
const PRODUCT = 'Strategy Monitor';

/** Reads the names of all accounts, in one statement: they are few, also those no longer active. */
export async function readNames(db: EntityManager): Promise<Names> {
  const users = await db.find(User, { select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}

export const nameOf = (names: Names, id: string | null): string => names.get(id ?? '') ?? PRODUCT;
