/** Chance that can be repeated: numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The number after `--seed`, or one of the clock. */
export function seedOf(words: readonly string[]): number {
  const place = words.indexOf('--seed');
  return place < 0 ? Date.now() % 1_000_000 : Number(words[place + 1]);
}
