import { AsyncLocalStorage } from 'node:async_hooks';

interface Standing {
  kind: 'transaction' | 'upkeep';
  over: boolean;
}

/** Knows, for one database, whether the code that is running was called from inside a transaction. */
export class TransactionScope {
  private readonly standing = new AsyncLocalStorage<Standing>();

  /** Runs `work` as the inside of a transaction. */
  inTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.within('transaction', work);
  }

  /** Runs what may write without being a use case: starting a transaction, migrations. */
  inUpkeep<T>(work: () => Promise<T>): Promise<T> {
    return this.within('upkeep', work);
  }

  get isUpkeep(): boolean {
    return this.current()?.kind === 'upkeep';
  }

  /** Throws inside a transaction. */
  assertOutside(instead: string): void {
    if (this.current()?.kind === 'transaction') throw new Error(`A transaction is running here: ${instead}`);
  }

  private current(): Standing | undefined {
    const standing = this.standing.getStore();
    return standing?.over ? undefined : standing;
  }

  private async within<T>(kind: Standing['kind'], work: () => Promise<T>): Promise<T> {
    const standing: Standing = { kind, over: false };
    try {
      return await this.standing.run(standing, work);
    } finally {
      standing.over = true;
    }
  }
}
