import type { DataSource, DataSourceOptions, EntityManager } from 'typeorm';
import type { DatabaseKind } from './entities/columns';
import type { TransactionScope } from './transactionScope';

/**
 * What a transaction sees of what others commit while it runs. `newest`: each statement the newest rows, as a guarded
 * update needs them. `moment`: all statements the rows of one moment, as figures that must agree need them.
 */
export type TransactionView = 'newest' | 'moment';

/** Open connections to one database, of whatever kind. */
export interface Connections {
  kind: DatabaseKind;
  dataSource: DataSource;
  reading: EntityManager;
  /** Runs one whole transaction; `work` may run again when the database gave up on a conflict. */
  transact<T>(work: (db: EntityManager) => Promise<T>, sees?: TransactionView): Promise<T>;
  close(): Promise<void>;
}

/** What the opening of a database needs to know. */
export interface OpenOptions {
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: NonNullable<DataSourceOptions['migrations']>;
  scope: TransactionScope;
  /** Hears of settings that are allowed but unwise. */
  warn: (sentence: string) => void;
}
