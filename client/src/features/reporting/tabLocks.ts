/** Web Locks, where the browser has them: without, every tab thinks itself alone, and keys keep changes from doubling. */
const locks = (): LockManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.locks);

/** Whether a tab can know of the others. Plain addresses have no locks. */
export const knowsTabs = (): boolean => locks() !== undefined;

/** The name that an open form holds, so that another one does not take up what is in its hands. */
export const formName = (keeperId: string) => `monitor-form-${keeperId}`;

/** Runs work that only one tab of this browser does at a time. */
export async function inTurnOfTabs<T>(name: string, work: () => Promise<T>): Promise<T> {
  const manager = locks();
  if (!manager) return work();
  return manager.request(name, work);
}

/** Holds a name as long as this page lives, or until it is let go. */
export function holdName(name: string): () => void {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = () => resolve();
  });
  void locks()
    ?.request(name, () => held)
    .catch(() => undefined);
  return () => release();
}

/** The names that some tab of this browser holds now. */
export async function heldNames(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(held.map(({ name }) => name ?? ''));
}
