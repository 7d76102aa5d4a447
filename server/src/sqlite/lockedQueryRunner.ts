import type { ObjectLiteral } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner';
import type { AsyncLock } from './asyncLock';
import type { SqliteDriver } from './sqliteDriver';

type Answer = ReturnType<BetterSqlite3QueryRunner['query']>;

/**
 * A query runner that has SQLite's one connection to itself from the start of a transaction to its end, and for
 * each single statement outside one. TypeORM's own runner is shared by all: of two overlapping transactions,
 * rolled-back rows would stay and committed ones vanish.
 */
export class LockedQueryRunner extends BetterSqlite3QueryRunner {
  private unlock: (() => void) | undefined;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly lock: AsyncLock,
  ) {
    super(driver);
  }

  override query(sql: string, parameters?: unknown[] | ObjectLiteral, structured?: boolean): Answer {
    const run = () => super.query(sql, parameters, structured);
    return this.unlock ? run() : this.lock.run(run);
  }

  // IMMEDIATE: a transaction that first reads and then writes would fail at once, without waiting, when another
  // process has written in between. A transaction inside a transaction is a savepoint.
  override async startTransaction(): Promise<void> {
    if (this.isTransactionActive) return super.startTransaction();
    this.unlock = await this.lock.acquire();
    try {
      await this.query('BEGIN IMMEDIATE');
    } catch (error) {
      this.letGo();
      throw error;
    }
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    if (!this.isTransactionActive) this.letGo();
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.transactionDepth > 1) return super.rollbackTransaction();
    try {
      // After a full disk or a failed write SQLite has rolled back on its own.
      if (this.sqlite().inTransaction) await super.rollbackTransaction();
      this.isTransactionActive = false;
    } finally {
      this.letGo();
    }
  }

  /** The runner must not be used again; what forgot to await its statements fails loudly. */
  override async release(): Promise<void> {
    this.letGo();
    await super.release();
    this.isReleased = true;
  }

  private sqlite(): SqliteDriver {
    return this.driver.databaseConnection as SqliteDriver;
  }

  private letGo(): void {
    this.unlock?.();
    this.unlock = undefined;
  }
}
