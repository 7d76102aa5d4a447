import type { EntityManager } from 'typeorm';
import type { Connections, OpenOptions, TransactionView } from './connections';
import { ENTITIES } from './entities/all';
import { MIGRATIONS } from './migrations/all';
import { openMysql } from './mysql/openMysql';
import { openSqlite } from './sqlite/openSqlite';
import { TransactionScope } from './transactionScope';

/** An open database: where all writes are transactions, and reading goes past none that is running. */
export interface Database extends Pick<Connections, 'kind' | 'dataSource' | 'reading'> {
  /**
   * All or nothing. `work` must use the manager that it is given: everything else throws while it runs, also a
   * second `transaction`. On MySQL and MariaDB `work` may run up to five times, so it must do nothing that a
   * rollback cannot undo. On SQLite nothing else is committed meanwhile, so `sees` makes no difference there.
   */
  transaction<T>(work: (db: EntityManager) => Promise<T>, sees?: TransactionView): Promise<T>;
  /** Brings the tables up to date. Returns the names of the migrations that ran. */
  migrate(): Promise<string[]>;
  close(): Promise<void>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
}

async function open(url: string, options: OpenOptions): Promise<Connections> {
  try {
    if (url.startsWith('sqlite:')) return await openSqlite(url, options);
    if (url.startsWith('mysql:')) return await openMysql(url, options);
  } catch (fault) {
    throw new Error(`DATABASE_URL: ${sentenceOf(fault)}`, { cause: fault });
  }
  throw new Error('DATABASE_URL: The address must begin with sqlite: or mysql://.');
}

// A connection that is refused on all addresses of a host has no message of its own.
function sentenceOf(fault: unknown): string {
  if (fault instanceof AggregateError && !fault.message) return fault.errors.map(sentenceOf).join('; ');
  return fault instanceof Error ? fault.message : String(fault);
}

/**
 * Opens `sqlite:./path/file.db`, `sqlite::memory:` or `mysql://user:password@host:port/name` (also MariaDB).
 * Throws a sentence, `DATABASE_URL: ...`, that says what is wrong with the address or with the server's settings.
 */
export async function openDatabase(
  url: string,
  given: Partial<Omit<OpenOptions, 'scope'>> = {},
): Promise<Database> {
  const scope = new TransactionScope();
  const warn = (sentence: string) => process.emitWarning(sentence);
  const connections = await open(url, { entities: ENTITIES, migrations: MIGRATIONS, warn, ...given, scope });
  const { kind, dataSource, reading } = connections;
  return {
    kind,
    dataSource,
    reading,
    transaction: async (work, sees) => {
      scope.assertOutside('hand its context on instead of starting a second one.');
      return connections.transact(work, sees);
    },
    migrate: async () => {
      scope.assertOutside('migrate when it is over.');
      return scope.inUpkeep(() => migrate(connections));
    },
    close: async () => {
      scope.assertOutside('close when it is over.');
      return connections.close();
    },
    ping: async () => {
      await reading.query('SELECT 1');
    },
  };
}

// Each in a transaction of its own: MySQL commits at every table that is made, so one for all would promise too much.
async function migrate({ dataSource, kind }: Connections): Promise<string[]> {
  const migrations = await dataSource.runMigrations({ transaction: 'each' });
  if (kind === 'sqlite') {
    const broken = await dataSource.query<unknown[]>('PRAGMA foreign_key_check');
    if (broken.length > 0)
      throw new Error(`After migrating, ${broken.length} rows refer to rows that do not exist.`);
  }
  return migrations.map(({ name }) => name);
}
