import type { DataSource, DataSourceOptions, EntityManager } from 'typeorm';
import type { DatabaseKind } from './entities/columns';
import type { TransactionScope } from './transactionScope';

/** Open connections to one database, of whatever kind. */
export interface Connections {
  kind: DatabaseKind;
  dataSource: DataSource;
  reading: EntityManager;
  /** Runs one whole transaction; `work` may run again when the database gave up on a conflict. */
  transact<T>(work: (db: EntityManager) => Promise<T>): Promise<T>;
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
