import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../server/src/database';
import { borrowDatabase } from './borrowDatabase';

type OpenGiven = Parameters<typeof openDatabase>[1];

/** A kind of database that tests run on. `open` gives a fresh one with all its tables; closing it removes it. */
export interface TestDatabase {
  name: string;
  open: (given?: OpenGiven) => Promise<Database>;
}

async function migrated(
  url: string,
  given: OpenGiven,
  remove: (database: Database) => Promise<void>,
): Promise<Database> {
  const database = await openDatabase(url, given);
  await database.migrate();
  const close = async () => {
    await database.close();
    await remove(database);
  };
  return { ...database, close };
}

const IN_MEMORY: TestDatabase = {
  name: 'SQLite in memory',
  open: (given) => migrated('sqlite::memory:', given, () => Promise.resolve()),
};

/** A database in a file, where readers have a connection of their own. */
export const SQLITE_FILE: TestDatabase = {
  name: 'SQLite in a file',
  open: async (given) => {
    const folder = await mkdtemp(join(tmpdir(), 'monitor-'));
    return migrated(`sqlite:${join(folder, 'test.db')}`, given, () => rm(folder, { recursive: true }));
  },
};

const onMysql = (url: string): TestDatabase => ({
  name: 'MySQL or MariaDB',
  open: async (given) => {
    const { name, giveBack } = await borrowDatabase(url, given ? 'NEW' : 'EMPTY');
    return migrated(url.replace(/\/[^/]*$/, `/${name}`), given, ({ dataSource }) =>
      giveBack(dataSource.entityMetadatas.map(({ tableName }) => tableName)),
    );
  },
});

const mysqlUrl = process.env.TEST_MYSQL_URL;

/** MySQL or MariaDB, where TEST_MYSQL_URL names a server. */
export const MYSQL: TestDatabase | undefined = mysqlUrl ? onMysql(mysqlUrl) : undefined;

/** The databases that are there: SQLite always, MySQL or MariaDB where there is one. */
export const DATABASES: TestDatabase[] = MYSQL ? [IN_MEMORY, MYSQL] : [IN_MEMORY];

/** Describes the same behaviour once for every kind of database. */
export function describeOnEachDatabase(
  name: string,
  body: (open: TestDatabase['open']) => void,
  databases: TestDatabase[] = DATABASES,
): void {
  describe.each(databases)(`${name}, on $name`, ({ open }) => body(open));
}
