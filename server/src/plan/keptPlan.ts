import type { EntityManager } from 'typeorm';
import { DataStamp } from '../entities/dataStamp';
import { newId } from '../ids';
import type { Plan } from './plan';
import { readPlan } from './readPlan';

const AREA = 'plan';

/** The plan in memory, for one database. */
export interface PlanMemory {
  /** The plan as it is for everybody. */
  read: (db: EntityManager) => Promise<Plan>;
  /** The plan as a running transaction sees it. Not kept when it differs: it may yet be rolled back. */
  readInTransaction: (db: EntityManager) => Promise<Plan>;
  /** True while a transaction would have to read the whole plan: call `read` before it starts. */
  isStale: () => boolean;
}

/**
 * Keeps the plan in memory and asks with one small statement whether it has changed since, also through
 * another process. Dropped by the change itself, never by a timer.
 */
export function keepPlan(): PlanMemory {
  let kept: { changes: number; plan: Promise<Plan> } | null = null;
  let stale = true;

  const read = async (db: EntityManager): Promise<Plan> => {
    const changes = await countChanges(db);
    stale = false;
    if (kept?.changes === changes) return kept.plan;
    const plan = readPlan(db);
    kept = { changes, plan };
    plan.catch(() => (kept = null));
    return plan;
  };
  const readInTransaction = async (db: EntityManager): Promise<Plan> => {
    const changes = await countChanges(db);
    if (kept?.changes === changes) return kept.plan;
    stale = true;
    return readPlan(db);
  };
  return { read, readInTransaction, isStale: () => stale };
}

const countChanges = async (db: EntityManager): Promise<number> =>
  (await db.findOneBy(DataStamp, { area: AREA }))?.changes ?? 0;

/** Says, in the transaction that changes the plan or an institution, that what is kept is stale. */
export async function markPlanChanged(db: EntityManager): Promise<void> {
  const updated = await db.increment(DataStamp, { area: AREA }, 'changes', 1);
  if (!updated.affected) await db.insert(DataStamp, { id: newId(), area: AREA, changes: 1 });
}
