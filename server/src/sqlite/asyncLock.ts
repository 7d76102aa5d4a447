/** Lets one caller in at a time, in the order of asking. */
export class AsyncLock {
  private last: Promise<void> = Promise.resolve();

  /** Waits for all who asked before; the returned function lets the next one in. Calling it again does nothing. */
  async acquire(): Promise<() => void> {
    const before = this.last;
    let unlock: () => void = () => undefined;
    this.last = new Promise((resolve) => {
      unlock = resolve;
    });
    await before;
    return unlock;
  }

  /** Runs `work` alone. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const unlock = await this.acquire();
    try {
      return await work();
    } finally {
      unlock();
    }
  }
}
