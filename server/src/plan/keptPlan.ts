import type { EntityManager } from 'typeorm';
import { DataStamp } from '../entities/dataStamp';
import { newId } from '../ids';
import type { Plan } from './plan';
import { readPlan } from './readPlan';

const AREA = 'plan';

/**
 * Keeps the plan in memory and asks with one small statement whether it has changed since, also through
 * another process. Dropped by the change itself, never by a timer.
 */
export function keepPlan(): (db: EntityManager, how?: { keep: boolean }) => Promise<Plan> {
  let kept: { changes: number; plan: Promise<Plan> } | null = null;
  // Inside a transaction `keep` is false: what is read there may yet be rolled back.
  return async (db, { keep } = { keep: true }) => {
    const stamp = await db.findOneBy(DataStamp, { area: AREA });
    const changes = stamp?.changes ?? 0;
    if (kept?.changes !== changes) {
      if (!keep) return readPlan(db);
      const plan = readPlan(db);
      kept = { changes, plan };
      plan.catch(() => (kept = null));
    }
    return kept.plan;
  };
}

/** Says, in the transaction that changes the plan or an institution, that what is kept is stale. */
export async function markPlanChanged(db: EntityManager): Promise<void> {
  const updated = await db.increment(DataStamp, { area: AREA }, 'changes', 1);
  if (!updated.affected) await db.insert(DataStamp, { id: newId(), area: AREA, changes: 1 });
}
