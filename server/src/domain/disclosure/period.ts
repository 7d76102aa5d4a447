import { numberOf, quartersBetween, yearOf, type Quarter } from '../quarter';

/** Consecutive quarters that are added up: a half-year, a year, or the year so far. */
export interface Range {
  from: Quarter;
  to: Quarter;
}

/** `2018-Q3` for one quarter, `2018-Q1..2018-Q3` for several. */
export const periodText = ({ from, to }: Range): string => (from === to ? from : `${from}..${to}`);

export const quartersIn = ({ from, to }: Range): Quarter[] => quartersBetween(from, to);

export const yearRange = (year: number): Range => ({ from: `${year}-Q1`, to: `${year}-Q4` });

/**
 * The half-years and years that hold more than one of the quarters with figures. A year that is not over yet is the
 * range up to its latest quarter, so that it is not taken for the whole year in a later release.
 */
export function rangesOver(quarters: readonly Quarter[]): { range: Range; span: 'HALF_YEAR' | 'YEAR' }[] {
  const years = [...new Set(quarters.map(yearOf))];
  return years.flatMap((year) => {
    const own = quarters.filter((quarter) => yearOf(quarter) === year).sort();
    const second = own.filter((quarter) => numberOf(quarter) > 2);
    const first = own.filter((quarter) => numberOf(quarter) <= 2);
    return [
      ...longOnes(first, 'HALF_YEAR'),
      ...longOnes(second, 'HALF_YEAR'),
      ...(first.length === 0 || second.length === 0 ? [] : longOnes(own, 'YEAR')),
    ];
  });
}

function longOnes<S extends string>(quarters: readonly Quarter[], span: S): { range: Range; span: S }[] {
  const from = quarters[0];
  const to = quarters.at(-1);
  return from === undefined || to === undefined || from === to ? [] : [{ range: { from, to }, span }];
}
