/** A seeded source of chance (mulberry32): the same seed gives the same drill on every machine. */
export interface Chance {
  next(): number;
  whole(from: number, to: number): number;
  happens(share: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    happens: (share) => next() < share,
    pick: (items) => items[whole(0, items.length - 1)] as never,
  };
}
