import { readNumber, type DecimalMark } from './readNumber';
import { plainTyped } from './plainTyped';

/** One number of a block, and how many decimals its cell takes. */
export interface Sample {
  text: string;
  decimals: number;
}

const MOST_DECIMALS = 20;
const other = (mark: string): DecimalMark => (mark === '.' ? ',' : '.');

/**
 * The decimal mark of a pasted block, from those of its numbers that can be read in one way only. Null when there are
 * none, or when they contradict each other: then nothing is learned.
 */
export function learnMark(samples: readonly Sample[]): DecimalMark | null {
  const marks = new Set(samples.flatMap((sample) => markOf(sample) ?? []));
  const [only] = marks;
  return marks.size === 1 && only !== undefined ? only : null;
}

function markOf({ text, decimals }: Sample): DecimalMark | null {
  const plain = plainTyped(text);
  // Whole persons: in `1.234` the point can only part groups.
  if (readNumber(plain, decimals > 0 ? MOST_DECIMALS : 0, { money: true }).kind !== 'number') return null;
  const used = plain.match(/[.,]/g) ?? [];
  const [first] = used;
  const last = used.at(-1);
  if (first === undefined || last === undefined) return null;
  if (decimals === 0) return other(first);
  // `1.234.567` parts groups; in `1.234,5` and in `12,5` the last mark stands before decimals.
  return used.length > 1 && first === last ? other(first) : (last as DecimalMark);
}
