import type { Fact } from './table';

/** What is printed beside the cells, as a fact about them. Each takes the figure as it is printed. */
const printed = (id: string, terms: Fact['terms'], [low, high]: readonly [number, number]): Fact => ({
  id,
  kind: 'PRINTED',
  terms,
  low,
  high,
});

/** A percent printed with some decimals: 58.3 is `units` 583 with 1 decimal, rounded half up. */
export interface RoundedPercent {
  units: number;
  decimals: number;
}

/**
 * The percent of a whole target: the count lies where it would be rounded to this percent. Rounded half up,
 * `units` - 1/2 <= 100 x 10^decimals x count / target < `units` + 1/2. A percent that was rounded to 4 decimals before
 * (`percentOf`) is the same with fewer decimals as long as the target is below 10,000.
 */
export const percentOfTarget = (cell: string, target: number, { units, decimals }: RoundedPercent): Fact =>
  printed(
    `${cell} in percent of ${target}`,
    [{ cell, times: 200 * 10 ** decimals }],
    [(2 * units - 1) * target, (2 * units + 1) * target - 1],
  );

/** The percent of a ratio, whose denominator may be printed or hidden: two facts, as each bound is linear in both. */
export const percentOfWhole = (
  numerator: string,
  denominator: string,
  { units, decimals }: RoundedPercent,
): Fact[] => {
  const times = 200 * 10 ** decimals;
  const share = (edge: number): Fact['terms'] => [
    { cell: numerator, times },
    { cell: denominator, times: -edge },
  ];
  const id = `${numerator} in percent of ${denominator}`;
  return [
    printed(`${id}, at least`, share(2 * units - 1), [0, Infinity]),
    printed(`${id}, below`, share(2 * units + 1), [-Infinity, -1]),
  ];
};

/** A printed change against another period. */
export const changeAgainst = (cell: string, before: string, change: number): Fact =>
  printed(
    `${cell} against ${before}`,
    [
      { cell, times: 1 },
      { cell: before, times: -1 },
    ],
    [change, change],
  );

/** A count given as lying in a range of whole numbers, for instance by the height of a bar or a rating. */
export const within = (cell: string, [low, high]: readonly [number, number]): Fact =>
  printed(`${cell} from ${low} to ${high}`, [{ cell, times: 1 }], [low, high]);
