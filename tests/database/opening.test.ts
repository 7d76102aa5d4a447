import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../server/src/database';
import { newId } from '../../server/src/ids';
import { judgeServer } from '../../server/src/mysql/checkMysqlServer';
import { SAMPLE, Sample, aSample } from './sample';

describe('an address', () => {
  test.each([
    ['postgres://localhost/monitor', /must begin with sqlite: or mysql:/],
    ['', /must begin with sqlite: or mysql:/],
    ['sqlite:', /names no file/],
    ['mysql://localhost:3306', /must look like mysql:/],
    ['mysql://', /must look like mysql:|Invalid URL/],
  ])('%j is refused', async (url, sentence) => {
    await expect(openDatabase(url)).rejects.toThrow(sentence);
  });

  test('that is refused does not show its password', async () => {
    const refusal = await openDatabase('mysql://monitor:secret@127.0.0.1:1/').catch(
      (error: unknown) => error,
    );
    expect(String(refusal)).toMatch(/Error/);
    expect(String(refusal)).not.toMatch(/secret/);
  });
});

test('a server that does not answer is told under the name of the setting', async () => {
  await expect(openDatabase('mysql://monitor:secret@127.0.0.1:1/monitor')).rejects.toThrow(
    /^DATABASE_URL: .*ECONNREFUSED/,
  );
});

describe('a database in a file', () => {
  let folder: string;
  let url: string;
  let opened: Database[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monitor-'));
    url = `sqlite:${join(folder, 'new', 'monitor.db')}`;
    opened = [];
  });
  afterEach(async () => {
    for (const database of opened) await database.close();
    await rm(folder, { recursive: true });
  });

  const open = async () => {
    const database = await openDatabase(url, SAMPLE);
    opened.push(database);
    await database.migrate();
    return database;
  };

  test('is made with its folder, and found again after closing', async () => {
    const database = await open();
    await database.transaction((db) => db.insert(Sample, aSample()));
    await opened.pop()?.close();
    expect(await (await open()).reading.count(Sample)).toBe(1);
  });

  test('is not made where two folders are missing', async () => {
    url = `sqlite:${join(folder, 'mistyped', 'new', 'monitor.db')}`;
    await expect(open()).rejects.toThrow(
      `DATABASE_URL: ${join(folder, 'mistyped')} does not exist: make this folder first, or correct the path.`,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('keeps acknowledged commits through a power cut', async () => {
    const { dataSource, reading } = await open();
    expect(await dataSource.query('PRAGMA journal_mode')).toMatchObject([{ journal_mode: 'wal' }]);
    expect(await dataSource.query('PRAGMA synchronous')).toMatchObject([{ synchronous: 2 }]);
    for (const { query } of [dataSource, reading].map((one) => ({ query: one.query.bind(one) }))) {
      expect(await query('PRAGMA foreign_keys')).toMatchObject([{ foreign_keys: 1 }]);
      expect(await query('PRAGMA busy_timeout')).toMatchObject([{ timeout: 5000 }]);
    }
  });

  test('may be open twice: each sees what the other has committed', async () => {
    const [one, other] = [await open(), await open()];
    await one.transaction((db) => db.insert(Sample, aSample({ state: 'FIRST' })));
    await other.transaction(async (db) => {
      expect(await db.countBy(Sample, { state: 'FIRST' })).toBe(1);
      await db.update(Sample, { state: 'FIRST' }, { state: 'SECOND' });
    });
    expect(await one.reading.countBy(Sample, { state: 'SECOND' })).toBe(1);
  });

  test('reads the rows from before a transaction that is running', async () => {
    const database = await open();
    let before: Promise<number> | undefined;
    const read = () => database.reading.count(Sample);
    let ask: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    const reader = asked.then(() => (before = read()));
    await database.transaction(async (db) => {
      await db.insert(Sample, aSample());
      ask();
      expect(await reader).toBe(0);
    });
    expect(await before).toBe(0);
    expect(await read()).toBe(1);
  });
});

describe('a database server', () => {
  const GOOD = { version: '8.4.6', engine: 'InnoDB', mode: 'STRICT_TRANS_TABLES,NO_ZERO_DATE', flush: 1 };

  const judged = (settings: Partial<typeof GOOD>) => {
    const warnings: string[] = [];
    const product = judgeServer({ ...GOOD, ...settings }, (sentence) => warnings.push(sentence));
    return { product, warnings };
  };

  test.each([
    ['8.4.6', 'mysql'],
    ['10.11.6-MariaDB-log', 'mariadb'],
  ])('of version %s is taken as %s', (version, product) => {
    expect(judged({ version })).toEqual({ product, warnings: [] });
  });

  test.each([
    ['makes tables without transactions', { engine: 'MyISAM' }, /InnoDB/],
    ['cuts values to fit', { mode: 'NO_ENGINE_SUBSTITUTION' }, /STRICT_TRANS_TABLES/],
    ['has no mode at all', { mode: '' }, /STRICT_TRANS_TABLES/],
  ])('that %s is refused', (_, settings, sentence) => {
    expect(() => judged(settings)).toThrow(sentence);
  });

  test.each([0, 2])('that may forget commits (%i) is used with a warning', (flush) => {
    expect(judged({ flush }).warnings).toEqual([expect.stringMatching(/innodb_flush_log_at_trx_commit/)]);
  });
});

test('identifiers sort in the order of their making', () => {
  const ids = Array.from({ length: 2000 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(2000);
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
});
