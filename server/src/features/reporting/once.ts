/** Makes a value when it is first asked for, and keeps it. A promise that is kept serves everybody who asks. */
export function once<T>(make: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: make() }).value;
}
