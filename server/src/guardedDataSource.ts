import { DataSource, type DataSourceOptions, type QueryRunner, type ReplicationMode } from 'typeorm';
import { type DatabaseKind, physicalType } from './entities/columns';
import type { TransactionScope } from './transactionScope';

const READING = /^\s*(SELECT|WITH|VALUES|EXPLAIN|SHOW|DESCRIBE|PRAGMA)\b/i;

/** How a data source differs from TypeORM's usual one. */
export interface Guard {
  kind: DatabaseKind;
  scope: TransactionScope;
  /** Makes a query runner in place of the driver's own way. */
  makeRunner?: (dataSource: DataSource) => QueryRunner;
}

/** Refuses everything but reading. */
function readOnly(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const refuse = () => Promise.reject(new Error('Writing goes through a transaction.'));
  return Object.assign(runner, {
    query: (sql: string, ...rest: unknown[]) => (READING.test(sql) ? query(sql, ...rest) : refuse()),
    startTransaction: refuse,
  });
}

/**
 * A data source on which every road round a running transaction is closed: a statement that does not go through
 * the transaction's own manager throws inside a transaction, and may only read outside one.
 * Column types become those of the kind of database.
 */
export class GuardedDataSource extends DataSource {
  constructor(
    options: DataSourceOptions,
    private readonly guard: Guard,
  ) {
    super(options);
  }

  override createQueryRunner(mode?: ReplicationMode): QueryRunner {
    const { scope, makeRunner } = this.guard;
    scope.assertOutside('use the manager that the transaction was given.');
    const runner = makeRunner ? makeRunner(this) : this.driver.createQueryRunner(mode ?? 'master');
    Object.assign(runner, { manager: this.createEntityManager(runner) });
    return scope.isUpkeep ? runner : readOnly(runner);
  }

  protected override async buildMetadatas(): Promise<void> {
    await super.buildMetadatas();
    for (const { columns } of this.entityMetadatas)
      for (const column of columns) {
        const { type, precision, scale, charset, collation } = physicalType(this.guard.kind, column.type);
        Object.assign(column, { type, precision, scale, charset, collation });
      }
  }
}
