import { setImmediate as turn } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../server/src/database';
import { guardedUpdate } from '../../server/src/transaction';
import { countStatements, statementsOf } from '../support/countStatements';
import { DATABASES, SQLITE_FILE, describeOnEachDatabase } from '../support/databases';
import { SAMPLE, Sample, aSample } from './sample';

/** Adds one to the count, reading it first, as often as it takes. Returns how often somebody was faster. */
async function increment(database: Database, id: string): Promise<number> {
  for (let beaten = 0; ; beaten += 1) {
    const done = await database.transaction(async (db) => {
      const { version, count } = await db.findOneByOrFail(Sample, { id });
      await turn();
      return guardedUpdate(db, Sample, { id, version }, { count: count + 1 });
    });
    if (done) return beaten;
  }
}

describeOnEachDatabase(
  'a transaction',
  (open) => {
    let database: Database;
    beforeEach(async () => {
      database = await open(SAMPLE);
    });
    afterEach(() => database.close());

    const count = () => database.reading.count(Sample);
    const insert = (db: EntityManager, row = aSample()) => db.insert(Sample, row);

    test('returns what its work returned, and its rows can be read', async () => {
      const result = await database.transaction(async (db) => {
        await insert(db);
        return 'done';
      });
      expect(result).toBe('done');
      expect(await count()).toBe(1);
    });

    test('that fails throws the error of its work and leaves nothing', async () => {
      const work = database.transaction(async (db) => {
        await insert(db);
        expect(await db.count(Sample)).toBe(1);
        throw new RangeError('refused');
      });
      await expect(work).rejects.toThrow(new RangeError('refused'));
      expect(await count()).toBe(0);
    });

    test('that breaks a unique key leaves nothing', async () => {
      const work = database.transaction(async (db) => {
        await insert(db, aSample({ code: 'same' }));
        await insert(db, aSample({ code: 'same' }));
      });
      await expect(work).rejects.toThrow();
      expect(await count()).toBe(0);
    });

    test('overlapping forty others keeps exactly the rows of those that succeeded', async () => {
      const one = (number: number) =>
        database.transaction(async (db) => {
          await insert(db, aSample({ code: `first-${number}` }));
          await turn();
          await insert(db, aSample({ code: `second-${number}` }));
          if (number % 3 === 0) throw new Error('refused');
        });
      const reads = Array.from({ length: 20 }, async () => {
        await turn();
        return count();
      });
      const outcomes = await Promise.allSettled([...Array(40).keys()].map(one));
      const kept = outcomes.flatMap(({ status }, number) =>
        status === 'fulfilled' ? [`first-${number}`, `second-${number}`] : [],
      );
      const rows = await database.reading.find(Sample);
      expect(rows.map((row) => row.code).sort()).toEqual(kept.sort());
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(14);
      for (const seen of await Promise.all(reads)) expect(seen % 2).toBe(0);
    });

    test('may run its statements side by side', async () => {
      await database.transaction((db) => Promise.all([insert(db), insert(db), insert(db)]));
      expect(await count()).toBe(3);
    });

    test('may hold an inner one of the same manager, which falls or stands alone', async () => {
      await database.transaction(async (db) => {
        await insert(db);
        const inner = db.transaction(async (same) => {
          await insert(same);
          throw new Error('inner');
        });
        await expect(inner).rejects.toThrow('inner');
        await insert(db);
      });
      expect(await count()).toBe(2);
    });

    test.each<[string, () => Promise<unknown>]>([
      ['reading', () => database.reading.count(Sample)],
      ['a raw statement', () => database.reading.query('SELECT 1')],
      ['the data source', () => database.dataSource.manager.count(Sample)],
      ['a repository', () => database.dataSource.getRepository(Sample).find()],
      ['a second transaction', () => database.transaction(() => Promise.resolve())],
      ['a migration', () => database.migrate()],
      ['closing', () => database.close()],
    ])('cannot be gone round by %s', async (_, round) => {
      const work = database.transaction(async (db) => {
        await insert(db);
        await round();
      });
      await expect(work).rejects.toThrow(/A transaction is running here/);
      expect(await count()).toBe(0);
    });

    test('does not keep those who are outside it from reading', async () => {
      let inside: () => void = () => undefined;
      const started = new Promise<void>((resolve) => {
        inside = resolve;
      });
      const work = database.transaction(async (db) => {
        await insert(db);
        inside();
        await turn();
      });
      await started;
      expect([0, 1]).toContain(await count());
      await work;
      expect(await count()).toBe(1);
    });

    test('that is over refuses statements that were forgotten in it', async () => {
      const kept = await database.transaction((db) => Promise.resolve(db));
      await expect(insert(kept)).rejects.toThrow(/released/i);
      expect(await count()).toBe(0);
    });

    test('is the only way to write', async () => {
      const { reading, dataSource } = database;
      await expect(reading.insert(Sample, aSample())).rejects.toThrow(
        /Writing goes through a transaction|readonly/,
      );
      await expect(reading.save(aSample())).rejects.toThrow(/Writing goes through a transaction|readonly/);
      await expect(dataSource.query('DELETE FROM sample')).rejects.toThrow(
        /Writing goes through a transaction/,
      );
      await expect(dataSource.transaction(insert)).rejects.toThrow(/Writing goes through a transaction/);
      expect(await count()).toBe(0);
    });

    test('fifty who add one at the same time lose nothing', async () => {
      const { id } = await database.transaction(async (db) => {
        const row = aSample();
        await insert(db, row);
        return row;
      });
      await Promise.all(Array.from({ length: 50 }, () => increment(database, id)));
      expect(await database.reading.findOneByOrFail(Sample, { id })).toMatchObject({
        count: 50,
        version: 51,
      });
    });

    test('has its statements counted with those of reading', async () => {
      const work = async () => {
        await database.transaction((db) => insert(db));
        await count();
      };
      const statements = await statementsOf(database, work);
      expect(statements.filter((sql) => /^INSERT/.test(sql))).toHaveLength(1);
      expect(statements.filter((sql) => /^SELECT/.test(sql))).toHaveLength(1);
      expect(await countStatements(database, work)).toBe(statements.length);
      expect(await countStatements(database, () => count())).toBe(1);
    });

    test('is possible as long as the database answers', async () => {
      await expect(database.ping()).resolves.toBeUndefined();
    });
  },
  [...DATABASES, SQLITE_FILE],
);
