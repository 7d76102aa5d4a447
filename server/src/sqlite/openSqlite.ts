import type { DataSource } from 'typeorm';
import type { BetterSqlite3DataSourceOptions } from 'typeorm/driver/better-sqlite3/BetterSqlite3DataSourceOptions';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner';
import type { Connections, OpenOptions } from '../connections';
import { SnakeCaseColumns } from '../entities/naming';
import { GuardedDataSource } from '../guardedDataSource';
import { runTransaction } from '../runTransaction';
import { AsyncLock } from './asyncLock';
import { LockedQueryRunner } from './lockedQueryRunner';
import { makeFolder } from './makeFolder';
import { SqliteDriver } from './sqliteDriver';
import { applySqliteSettings } from './sqliteSettings';

const MEMORY = ':memory:';

const driverOf = (dataSource: DataSource) => dataSource.driver as BetterSqlite3Driver;

/** The file named by `sqlite:./path/file.db`, or `:memory:`. */
function fileOf(url: string): string {
  const file = url.replace(/^sqlite:(\/\/)?/, '');
  if (!file) throw new Error('The database address names no file: write sqlite:./path/file.db.');
  return file;
}

function optionsFor(
  file: string,
  use: 'writing' | 'reading',
  open: OpenOptions,
): BetterSqlite3DataSourceOptions {
  return {
    type: 'better-sqlite3',
    driver: SqliteDriver,
    database: file,
    readonly: use === 'reading',
    entities: open.entities,
    migrations: open.migrations,
    namingStrategy: new SnakeCaseColumns(),
    // The connection keeps prepared statements itself: runners live for one transaction only.
    statementCacheSize: 0,
    prepareDatabase: (connection: SqliteDriver) =>
      applySqliteSettings(connection, file === MEMORY ? 'memory' : use),
  };
}

/**
 * Opens SQLite: one connection for writing behind a lock, a second one that can only read.
 * A database in memory has one connection, so that its readers wait for a running transaction.
 */
export async function openSqlite(url: string, open: OpenOptions): Promise<Connections> {
  const file = fileOf(url);
  if (file !== MEMORY) await makeFolder(file);
  const { scope } = open;
  const lock = new AsyncLock();
  const dataSource = await new GuardedDataSource(optionsFor(file, 'writing', open), {
    kind: 'sqlite',
    scope,
    makeRunner: (source) => new LockedQueryRunner(driverOf(source), lock),
  }).initialize();
  const reader = file === MEMORY ? dataSource : await openReader(file, open);
  return {
    kind: 'sqlite',
    dataSource,
    reading: reader.manager,
    transact: (work) =>
      scope.inUpkeep(async () => runTransaction({ runner: dataSource.createQueryRunner(), scope, work })),
    close: () => lock.run(() => closeAll(dataSource, reader)),
  };
}

const openReader = (file: string, open: OpenOptions) =>
  new GuardedDataSource(optionsFor(file, 'reading', open), {
    kind: 'sqlite',
    scope: open.scope,
    makeRunner: (source) => new BetterSqlite3QueryRunner(driverOf(source)),
  }).initialize();

// The writer last: closing it writes the journal back into the file.
async function closeAll(writer: DataSource, reader: DataSource): Promise<void> {
  if (reader !== writer) await reader.destroy();
  await writer.destroy();
}
