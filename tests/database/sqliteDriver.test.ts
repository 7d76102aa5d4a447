import { SqliteDriver } from '../../server/src/sqlite/sqliteDriver';

let database: SqliteDriver;

beforeEach(() => {
  database = new SqliteDriver(':memory:');
  database.exec('PRAGMA foreign_keys = ON');
  database.exec(`CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, held CHECK (held < 100), bytes BLOB);
    CREATE TABLE child (id TEXT PRIMARY KEY, parent_id INTEGER REFERENCES parent (id)) WITHOUT ROWID`);
});

afterEach(() => database.close());

const insert = () => database.prepare('INSERT INTO parent (name, held) VALUES (?, ?)');
const held = () =>
  database
    .prepare('SELECT held FROM parent')
    .all()
    .map((row) => row.held);

describe('a statement', () => {
  test.each([
    ['SELECT name FROM parent', true],
    ['WITH one AS (SELECT 1 AS n) SELECT n FROM one', true],
    ['PRAGMA user_version', true],
    ["INSERT INTO parent (name) VALUES ('a') RETURNING id", true],
    ["INSERT INTO parent (name) VALUES ('a')", false],
    ["WITH one AS (SELECT 'a' AS n) INSERT INTO parent (name) SELECT n FROM one", false],
    ['UPDATE parent SET held = 1', false],
    ['DELETE FROM parent', false],
    ['BEGIN', false],
  ])('%s gives rows: %s', (sql, reader) => {
    expect(database.prepare(sql).reader).toBe(reader);
  });

  test('that writes tells how many rows it changed and the last row number', () => {
    expect(insert().run('a', 1)).toEqual({ changes: 1, lastInsertRowid: 1 });
    expect(insert().run('b', 1)).toEqual({ changes: 1, lastInsertRowid: 2 });
    expect(database.prepare('UPDATE parent SET held = 2').run().changes).toBe(2);
  });

  test('that reads gives all rows, the first row or row by row', () => {
    for (const name of ['a', 'b', 'c']) insert().run(name, 1);
    const statement = database.prepare('SELECT name FROM parent ORDER BY name');
    expect(statement.all().map((row) => row.name)).toEqual(['a', 'b', 'c']);
    expect(statement.get()?.name).toBe('a');
    expect([...statement.iterate()].map((row) => row.name)).toEqual(['a', 'b', 'c']);
    expect(database.prepare('SELECT name FROM parent WHERE id = 99').get()).toBeUndefined();
  });

  test('is prepared once, and forgotten when many others came after it', () => {
    const first = database.prepare('SELECT 0');
    expect(database.prepare('SELECT 0')).toBe(first);
    for (let number = 1; number <= 200; number += 1) database.prepare(`SELECT ${number}`);
    expect(database.prepare('SELECT 0')).not.toBe(first);
  });

  test.each([
    ['at once', (sql: string) => database.exec(sql)],
    ['as a statement', (sql: string) => database.prepare(sql).run()],
  ])('gives a column that was added %s after it ran', (_, change) => {
    const all = () => database.prepare('SELECT * FROM child').all();
    expect(all()).toEqual([]);
    change('ALTER TABLE child ADD COLUMN note TEXT');
    database.exec("INSERT INTO child (id, note) VALUES ('a', 'b')");
    expect(all()).toMatchObject([{ id: 'a', note: 'b' }]);
  });
});

describe('a parameter', () => {
  test.each<[string, unknown, unknown]>([
    ['true', true, 1],
    ['false', false, 0],
    ['a Date', new Date('2019-11-20T08:30:00.007Z'), '2019-11-20 08:30:00.007'],
    ['null', null, null],
    ['undefined', undefined, null],
    ['a whole number', 12, 12],
    ['a BigInt', 12n, 12],
    ['text', 'žrtve', 'žrtve'],
    ['a decimal as text', '1234567890123456.7891', '1234567890123456.7891'],
  ])('that is %s is held', (_, given, expected) => {
    expect(database.prepare('SELECT ? AS value').get(given)?.value).toEqual(expected);
  });

  test('that is a Buffer comes back as one', () => {
    const bytes = Buffer.from([0, 255, 7]);
    database.prepare("INSERT INTO parent (name, bytes) VALUES ('a', ?)").run(bytes);
    const found = database.prepare('SELECT bytes FROM parent').get()?.bytes;
    expect(found).toBeInstanceOf(Buffer);
    expect(found).toEqual(bytes);
  });

  test.each([
    ['by position', ['a', 'b']],
    ['as one array', [['a', 'b']]],
    ['by name', [{ first: 'a', second: 'b' }]],
  ])('is given %s', (way, parameters) => {
    const sql = way === 'by name' ? 'SELECT :first AS x, :second AS y' : 'SELECT ? AS x, ? AS y';
    expect(database.prepare(sql).get(...parameters)).toMatchObject({ x: 'a', y: 'b' });
  });

  test.each([
    ['an object within a list', ['a', { b: 1 }]],
    ['a function', [() => 1]],
    ['a symbol', [Symbol('a')]],
  ])('that is %s is refused and the database lives on', (_, parameters) => {
    expect(() => database.prepare('SELECT ? AS x, ? AS y').get(...parameters)).toThrow(TypeError);
    expect(database.prepare('SELECT 1 AS x').get()?.x).toBe(1);
  });
});

test('a whole number beyond 2^53 is refused rather than rounded', () => {
  const big = 2n ** 53n + 1n;
  expect(database.prepare('SELECT CAST(? AS TEXT) AS x').get(big)?.x).toBe('9007199254740993');
  expect(() => database.prepare('SELECT ? AS x').get(big)).toThrow(/9007199254740993/);
});

/** What `work` throws, or undefined. */
function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a refusal', () => {
  beforeEach(() => insert().run('taken', 1));

  test.each([
    ['SQLITE_CONSTRAINT_UNIQUE', "INSERT INTO parent (name) VALUES ('taken')"],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', "INSERT INTO child (id) VALUES ('a'), ('a')"],
    ['SQLITE_CONSTRAINT_NOTNULL', 'INSERT INTO parent (name) VALUES (NULL)'],
    ['SQLITE_CONSTRAINT_CHECK', "INSERT INTO parent (name, held) VALUES ('b', 100)"],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', "INSERT INTO child (id, parent_id) VALUES ('a', 99)"],
    ['SQLITE_ERROR', 'SELEC 1'],
    ['SQLITE_ERROR', 'SELECT * FROM missing'],
  ])('carries the code %s for %s', (code, sql) => {
    expect(refusalOf(() => database.prepare(sql).run())).toMatchObject({ name: 'SqliteError', code });
    expect(refusalOf(() => database.exec(sql))).toMatchObject({ code });
  });

  test('to open a file in a folder that is not there carries a code', () => {
    const refusal = refusalOf(() => new SqliteDriver('/nowhere/at/all.db'));
    expect(refusal).toMatchObject({ code: 'SQLITE_CANTOPEN' });
  });
});

describe('a transaction', () => {
  test('keeps its rows when committed', () => {
    database.exec('BEGIN');
    expect(database.inTransaction).toBe(true);
    insert().run('a', 1);
    database.exec('COMMIT');
    expect(database.inTransaction).toBe(false);
    expect(held()).toEqual([1]);
  });

  test('leaves nothing when rolled back, except what a savepoint kept out of it', () => {
    insert().run('before', 1);
    database.exec('BEGIN');
    insert().run('a', 2);
    database.exec('SAVEPOINT inner');
    insert().run('b', 3);
    database.exec('ROLLBACK TO inner');
    expect(held()).toEqual([1, 2]);
    database.exec('ROLLBACK');
    expect(held()).toEqual([1]);
  });
});

describe('a pragma', () => {
  test('gives rows, or the one value', () => {
    expect(database.pragma('foreign_keys')).toMatchObject([{ foreign_keys: 1 }]);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('that gives nothing gives no value', () => {
    expect(database.pragma('user_version = 7')).toEqual([]);
    expect(database.pragma('user_version = 8', { simple: true })).toBeUndefined();
    expect(database.pragma('user_version', { simple: true })).toBe(8);
  });
});

test('a database opened for reading refuses to be written', () => {
  const reading = new SqliteDriver(':memory:', { readonly: true });
  const refusal = refusalOf(() => reading.exec('CREATE TABLE t (id INTEGER)'));
  expect(refusal).toMatchObject({ code: 'SQLITE_READONLY' });
  reading.close();
});

test('a closed database cannot be used', () => {
  const closed = new SqliteDriver(':memory:').close();
  expect(() => closed.prepare('SELECT 1')).toThrow(/not open/);
});
