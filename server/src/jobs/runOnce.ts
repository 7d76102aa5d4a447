import type { Context } from '../context';
import { JobRun } from '../entities/jobRun';
import { newId } from '../ids';
import { isTaken } from '../isTaken';

/** A piece of work that is done once for each slot, such as a day. */
export interface Job {
  name: string;
  /** The slot that has come; null when it has not come yet. */
  slot: (now: Date) => string | null;
  work: (tx: Context) => Promise<unknown>;
}

/**
 * Does a job unless it was done for its slot, here or by another server. The mark and the work are one transaction: a
 * server that is killed in the middle leaves neither. Returns whether it was done now.
 */
export async function runOnce(ctx: Context, { name, slot: slotOf, work }: Job): Promise<boolean> {
  const slot = slotOf(ctx.now());
  if (slot === null || (await ctx.db.existsBy(JobRun, { job: name, slot }))) return false;
  try {
    await ctx.transaction(async (tx) => {
      await tx.db.insert(JobRun, { id: newId(), job: name, slot, ranAt: tx.now() });
      await work(tx);
    });
    return true;
  } catch (fault) {
    // Another server was faster: its mark is there. Any other fault leaves no mark, and the next round tries again.
    if (isTaken(fault) && (await ctx.db.existsBy(JobRun, { job: name, slot }))) return false;
    throw fault;
  }
}
