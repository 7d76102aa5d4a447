const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/** Waits until what is read is what is expected; after a minute says what was read last. */
export async function becomes<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  let last = await read();
  while (last !== expected && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    last = await read();
  }
  expect(last).toBe(expected);
}
