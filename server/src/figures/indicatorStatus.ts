import type { Contribution, FigureValue } from '../domain/aggregation';
import type { Thresholds } from '../domain/progress';
import { yearOf, type Quarter } from '../domain/quarter';
import { RATINGS, type Rating } from '../domain/terms';
import type { PlanIndicator } from '../plan/plan';
import { figureOf, quartersOfYearUpTo } from './nationalFigures';
import { progressAt, type PeriodProgress } from './progressAt';

/** An indicator's figure for the year of a quarter, up to that quarter, and its progress. */
export interface StatusAt {
  figure: FigureValue;
  progress: PeriodProgress;
}

/** Works out where an indicator stands at a quarter. Pass approved contributions only. */
export function statusAt(
  indicator: PlanIndicator,
  quarter: Quarter,
  { contributions, thresholds }: { contributions: readonly Contribution[]; thresholds: Thresholds },
): StatusAt {
  const quarters = quartersOfYearUpTo(indicator, yearOf(quarter), quarter);
  const figure = figureOf(indicator, quarters, contributions);
  return { figure, progress: progressAt(indicator, quarter, { figure, thresholds }) };
}

/** How many indicators have each rating; all ratings, in a fixed order. */
export const countRatings = (ratings: readonly Rating[]): { rating: Rating; count: number }[] =>
  RATINGS.map((rating) => ({ rating, count: ratings.filter((other) => other === rating).length }));
