import { QueryFailedError } from 'typeorm';
import type { Database } from '../../server/src/database';
import { retrying } from '../../server/src/mysql/retrying';
import { MYSQL } from '../support/databases';
import { SAMPLE, Sample, aSample } from './sample';

const failure = (given: object) =>
  new QueryFailedError('UPDATE', [], Object.assign(new Error('failed'), given));

describe('a transaction', () => {
  /** Fails as given, so many times, then succeeds. Returns how often it was tried. */
  const triesOf = async (error: Error, failures: number, committing = false) => {
    let tries = 0;
    const attempt = (onCommit: () => void) => {
      tries += 1;
      if (committing) onCommit();
      return tries > failures ? Promise.resolve() : Promise.reject(error);
    };
    const outcome = await retrying(attempt).then(
      () => 'done',
      (reason: unknown) => reason,
    );
    return { tries, outcome };
  };

  test.each([
    ['a deadlock', failure({ errno: 1213 })],
    ['a lock wait that timed out', failure({ errno: 1205 })],
    ['a row that changed since it was read', failure({ errno: 1020 })],
    ['a lost connection', failure({ code: 'PROTOCOL_CONNECTION_LOST', fatal: true })],
    ['a connection that was reset', failure({ code: 'ECONNRESET' })],
    ['a killed connection', failure({ errno: 1927 })],
    ['a server that cannot be reached', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
  ])('is run again after %s', async (_, error) => {
    expect(await triesOf(error, 2)).toEqual({ tries: 3, outcome: 'done' });
  });

  test.each([
    ['a duplicate key', failure({ errno: 1062, code: 'ER_DUP_ENTRY' })],
    ['a refusal of the domain', new RangeError('refused')],
    ['a broken statement', failure({ errno: 1064, code: 'ER_PARSE_ERROR' })],
  ])('is not run again after %s', async (_, error) => {
    expect(await triesOf(error, 1)).toEqual({ tries: 1, outcome: error });
  });

  test('is not run again when the connection was lost while committing: it may have happened', async () => {
    const error = failure({ code: 'PROTOCOL_CONNECTION_LOST', fatal: true });
    expect(await triesOf(error, 1, true)).toEqual({ tries: 1, outcome: error });
  });

  test('is run again when the commit itself was refused as a conflict', async () => {
    expect(await triesOf(failure({ errno: 1213 }), 1, true)).toEqual({ tries: 2, outcome: 'done' });
  });

  test('is given up after five tries, with the last error', async () => {
    const error = failure({ errno: 1213 });
    expect(await triesOf(error, 99)).toEqual({ tries: 5, outcome: error });
  });
});

(MYSQL ? describe : describe.skip)('on MySQL or MariaDB, a transaction', () => {
  let database: Database;
  beforeEach(async () => {
    if (MYSQL) database = await MYSQL.open(SAMPLE);
  });
  afterEach(() => database.close());

  test('that deadlocks with another is run again, and both succeed', async () => {
    const [a, b] = [aSample(), aSample()];
    await database.transaction((db) => db.insert(Sample, [a, b]));
    let tries = 0;
    let waiting: (() => void)[] = [];
    const bothHoldOne = () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length >= 2 || tries > 2) waiting = waiting.flatMap((go) => go() ?? []);
      });
    const raise = (first: Sample, second: Sample) =>
      database.transaction(async (db) => {
        tries += 1;
        await db.increment(Sample, { id: first.id }, 'count', 1);
        await bothHoldOne();
        await db.increment(Sample, { id: second.id }, 'count', 1);
      });
    await Promise.all([raise(a, b), raise(b, a)]);
    expect(tries).toBe(3);
    expect(await database.reading.find(Sample)).toMatchObject([{ count: 2 }, { count: 2 }]);
  });

  test('whose connection is killed is run again on another, once in effect', async () => {
    let tries = 0;
    await database.transaction(async (db) => {
      tries += 1;
      await db.insert(Sample, aSample());
      if (tries === 1) await db.query('KILL CONNECTION_ID()').catch(() => undefined);
      await db.insert(Sample, aSample());
    });
    expect(tries).toBe(2);
    expect(await database.reading.count(Sample)).toBe(2);
    const reads = Array.from({ length: 30 }, () => database.reading.count(Sample));
    expect(await Promise.all(reads)).toEqual(Array.from({ length: 30 }, () => 2));
  });

  test('sees what others committed after it began, so that a guarded update judges the newest row', async () => {
    const row = aSample({ count: 1 });
    await database.transaction((db) => db.insert(Sample, row));
    let changed: Promise<unknown> | undefined;
    let change: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      change = resolve;
    });
    const other = asked.then(
      () => (changed = database.transaction((db) => db.update(Sample, row.id, { count: 7 }))),
    );
    await database.transaction(async (db) => {
      expect((await db.findOneByOrFail(Sample, { id: row.id })).count).toBe(1);
      change();
      await other;
      expect((await db.findOneByOrFail(Sample, { id: row.id })).count).toBe(7);
    });
    await changed;
  });

  test('that asks for one moment sees nothing of what others commit after its first look', async () => {
    const row = aSample({ count: 1 });
    await database.transaction((db) => db.insert(Sample, row));
    let change: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      change = resolve;
    });
    const other = asked.then(() => database.transaction((db) => db.update(Sample, row.id, { count: 7 })));
    const seen = await database.transaction(async (db) => {
      const look = async () => (await db.findOneByOrFail(Sample, { id: row.id })).count;
      const before = await look();
      change();
      await other;
      return [before, await look()];
    }, 'moment');
    expect(seen).toEqual([1, 1]);
    expect(await database.reading.findOneBy(Sample, { id: row.id })).toMatchObject({ count: 7 });
  });

  test('does not exhaust the connections when a hundred come at once', async () => {
    const one = () => database.transaction((db) => db.insert(Sample, aSample()));
    await Promise.all(Array.from({ length: 100 }, one));
    expect(await database.reading.count(Sample)).toBe(100);
  });
});
