/** Numbers that look random and are the same every time. */
export interface Chance {
  /** At least 0, below 1. */
  next: () => number;
  /** True in a share `probability` of all cases. */
  happens: (probability: number) => boolean;
  /** A whole number from `from` to `to`, both included. */
  whole: (from: number, to: number) => number;
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
}

/**
 * A generator (mulberry32) that starts from what it is used for, such as an indicator, institution and quarter. So
 * each figure is the same in every installation, in whatever order and for whatever quarters figures are asked for.
 */
export function chanceOf(...about: readonly (string | number)[]): Chance {
  const next = mulberry32(hashOf(about.join('|')));
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    happens: (probability) => next() < probability,
    whole,
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
  };
}

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
