import { DataStamp } from '../../server/src/entities/dataStamp';
import { Framework } from '../../server/src/entities/framework';
import type { Context } from '../../server/src/context';
import { markPlanChanged } from '../../server/src/plan/keptPlan';
import { countStatements } from '../support/countStatements';
import { describeInEachWorld } from '../support/world';

const CODE = 'NATS-2015-2019';

const titleOf = async (ctx: Context) => (await ctx.plan()).frameworkByCode.get(CODE)?.titleEn;

async function rename(tx: Context, titleEn: string): Promise<void> {
  await tx.db.update(Framework, { code: CODE }, { titleEn });
  await markPlanChanged(tx.db);
}

describeInEachWorld('The plan kept in memory', (world) => {
  const ctx = () => world().ctx('coordinator');
  const statements = (work: () => Promise<unknown>) => countStatements(world().database, work);

  test('costs one statement while it has not changed, inside and outside a transaction', async () => {
    await ctx().plan();
    expect(await statements(() => ctx().plan())).toBe(1);
    const empty = await statements(() => ctx().transaction(() => Promise.resolve()));
    const asking = await statements(() =>
      ctx().transaction(async (tx) => [await tx.plan(), await tx.plan()]),
    );
    expect(asking - empty).toBe(2);
  });

  test('is new after a change, and inside the change itself', async () => {
    const inside = await ctx().transaction(async (tx) => {
      await rename(tx, 'Renamed');
      return titleOf(tx);
    });
    expect([inside, await titleOf(ctx())]).toEqual(['Renamed', 'Renamed']);
  });

  test('is the old one after a change that was rolled back, also when the next change follows', async () => {
    const undone = ctx().transaction(async (tx) => {
      await rename(tx, 'Never');
      expect(await titleOf(tx)).toBe('Never');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await titleOf(ctx())).toBe('Renamed');
    await ctx().transaction((tx) => rename(tx, 'Renamed again'));
    expect(await titleOf(ctx())).toBe('Renamed again');
  });

  test('is not read whole by every transaction after a change', async () => {
    await ctx().transaction(({ db }) => db.increment(DataStamp, { area: 'plan' }, 'changes', 1));
    const empty = await statements(() => ctx().transaction(() => Promise.resolve()));
    const counts: number[] = [];
    for (let n = 0; n < 4; n += 1) counts.push(await statements(() => ctx().transaction((tx) => tx.plan())));
    expect(counts.slice(2)).toEqual([empty + 1, empty + 1]);
  });
});
