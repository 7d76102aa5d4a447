import { parseQuarter, yearOf, type Quarter } from './quarter';
import type { Frequency } from './terms';

/**
 * The year whose figure is rated at a quarter: the quarter's own, up to the quarter. An annual indicator is reported
 * with the fourth quarter, so that its last complete year is rated: in 2019-Q3 the year 2018, in 2019-Q4 the year 2019.
 * Before its first year is complete there is nothing to rate, and it is the quarter's own year again.
 * @param first the first quarter in which the indicator is reported
 */
export function ratedYear(frequency: Frequency, quarter: Quarter, first: Quarter): number {
  const year = yearOf(quarter);
  if (frequency === 'QUARTERLY' || isComplete(year, quarter)) return year;
  return yearOf(first) < year ? year - 1 : year;
}

const isComplete = (year: number, quarter: Quarter): boolean => parseQuarter(`${year}-Q4`) <= quarter;
