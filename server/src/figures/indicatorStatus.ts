import type { Contribution, FigureValue } from '../domain/aggregation';
import type { Thresholds } from '../domain/progress';
import type { Quarter } from '../domain/quarter';
import { ratedYear } from '../domain/ratedYear';
import { RATINGS, type Rating } from '../domain/terms';
import type { PlanIndicator } from '../plan/plan';
import { figureOf, quartersOfYearUpTo } from './nationalFigures';
import { progressAt, type PeriodProgress } from './progressAt';

/** An indicator's figure for the year that is rated at a quarter, up to that quarter, and its progress. */
export interface StatusAt {
  figure: FigureValue;
  /** The year of the figure, for example `2018`. */
  figurePeriod: string;
  progress: PeriodProgress;
}

/** Works out where an indicator stands at a quarter. Pass approved contributions only. */
export function statusAt(
  indicator: PlanIndicator,
  quarter: Quarter,
  { contributions, thresholds }: { contributions: readonly Contribution[]; thresholds: Thresholds },
): StatusAt {
  const year = ratedYear(indicator.frequency, quarter, firstReported(indicator));
  const figure = figureOf(indicator, quartersOfYearUpTo(indicator, year, quarter), contributions);
  const progress = progressAt(indicator, quarter, { year, figure, thresholds });
  return { figure, figurePeriod: String(year), progress };
}

const firstReported = ({ reporters, framework }: PlanIndicator): Quarter =>
  reporters.map(({ fromQuarter }) => fromQuarter).sort()[0] ?? framework.startQuarter;

/** How many indicators have each rating; all ratings, in a fixed order. */
export const countRatings = (ratings: readonly Rating[]): { rating: Rating; count: number }[] =>
  RATINGS.map((rating) => ({ rating, count: ratings.filter((other) => other === rating).length }));
