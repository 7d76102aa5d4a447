import type { Context } from '../../context';
import { DataStamp } from '../../entities/dataStamp';
import { newId } from '../../ids';

const AREA = 'accounts';

/**
 * Waits, in a transaction, until no other one is changing accounts: "the last administrator" and "the address is
 * free" are questions about all accounts, which a version of one row does not answer.
 */
export async function takeAccountTurn({ db }: Pick<Context, 'db'>): Promise<void> {
  const { affected } = await db.increment(DataStamp, { area: AREA }, 'changes', 1);
  if (!affected) await db.insert(DataStamp, { id: newId(), area: AREA, changes: 1 });
}
