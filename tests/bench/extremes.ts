/** The first and the last of a list. Throws when it is empty. */
export function extremes<T>(sorted: readonly T[]): [first: T, last: T] {
  const first = sorted.at(0);
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new Error('There is nothing to compare.');
  return [first, last];
}

/** How often each text occurs, the rarest first. */
export function timesOfEach(texts: readonly string[]): [text: string, times: number][] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => a - b);
}
