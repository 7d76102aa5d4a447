import type { EntityManager, QueryRunner } from 'typeorm';
import type { TransactionScope } from './transactionScope';

/** One transaction to run: on which runner, inside what, and how it begins. */
export interface TransactionRun<T> {
  runner: QueryRunner;
  scope: TransactionScope;
  work: (db: EntityManager) => Promise<T>;
  isolation?: 'READ COMMITTED' | 'REPEATABLE READ';
  /** Called just before the commit is sent: from then on a lost connection leaves open whether it happened. */
  onCommit?: () => void;
}

/** Runs `work` between BEGIN and COMMIT; rolls back and throws its error when it fails. Releases the runner. */
export async function runTransaction<T>({
  runner,
  scope,
  work,
  isolation,
  onCommit,
}: TransactionRun<T>): Promise<T> {
  try {
    await runner.startTransaction(isolation);
    const result = await scope.inTransaction(() => work(runner.manager));
    onCommit?.();
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await rollBack(runner);
    throw error;
  } finally {
    await runner.release();
  }
}

// The error that led here is the one to report. A connection that cannot even roll back is never used again.
async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
  } catch {
    const connection = (await runner.connect().catch(() => undefined)) as
      { destroy?: () => void } | undefined;
    connection?.destroy?.();
  }
}
