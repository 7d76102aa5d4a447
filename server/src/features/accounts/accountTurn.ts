import type { Context } from '../../context';
import { DataStamp } from '../../entities/dataStamp';
import { newId } from '../../ids';
import { isTaken } from '../../isTaken';

const AREA = 'accounts';

/**
 * Waits, in a transaction, until no other one is changing accounts: "the last administrator" and "the address is
 * free" are questions about all accounts, which a version of one row does not answer.
 */
export async function takeAccountTurn({ db }: Pick<Context, 'db'>): Promise<void> {
  if (await raise(db)) return;
  try {
    await db.insert(DataStamp, { id: newId(), area: AREA, changes: 1 });
  } catch (fault) {
    if (!isTaken(fault)) throw fault;
    await raise(db);
  }
}

const raise = async (db: Context['db']): Promise<boolean> =>
  (await db.increment(DataStamp, { area: AREA }, 'changes', 1)).affected === 1;
