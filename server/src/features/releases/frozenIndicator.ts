import type { Contribution } from '../../domain/aggregation';
import { compareAmounts, type Amount } from '../../domain/amount';
import { TOTAL } from '../../domain/cell';
import type { Thresholds } from '../../domain/progress';
import type { Quarter } from '../../domain/quarter';
import { statusAt } from '../../figures/indicatorStatus';
import { progressAt } from '../../figures/progressAt';
import type { PlanIndicator } from '../../plan/plan';
import { frozenBreakdowns } from './frozenBreakdowns';
import { protectedFigure, type MayPrint } from './frozenFigure';
import { quarterPoints, yearPoints } from './frozenPoints';
import { frozenReferences } from './frozenReferences';
import { indicatorTexts, nameOf } from './planTexts';
import type { FrozenIndicator } from './releaseDocument';
import type { ReleaseScope } from './releaseScope';

/** The approved values of one indicator, up to the quarter of the release, and what of them may be printed. */
export interface IndicatorFacts {
  quarter: Quarter;
  /** By cell; the total is one of them. */
  byCell: ReadonlyMap<string, readonly Contribution[]>;
  thresholds: Thresholds;
  /** Counts from 1 to below this are hidden where few persons are counted. */
  threshold: number;
  scope: Pick<ReleaseScope, 'quarters' | 'years' | 'breakdowns'>;
  mayPrint: MayPrint;
}

/** One indicator of a release: all its quarters and years up to the release's quarter. */
export function frozenIndicator(indicator: PlanIndicator, facts: IndicatorFacts): FrozenIndicator {
  const { code, measure, sensitivity, decimals, objective, baselineYear } = indicator;
  const { level, direction, timeAggregation } = indicator;
  const total = { ...facts, contributions: facts.byCell.get(TOTAL) ?? [] };
  return {
    code,
    ...indicatorTexts(indicator),
    measure,
    sensitivity,
    decimals,
    objectiveCode: objective.code,
    level,
    direction,
    timeAggregation,
    baselineYear,
    baselineValue: shownBaseline(indicator, facts.threshold),
    reportedBy: reportersOf(indicator, facts.quarter).map(nameOf),
    ...ratingOf(indicator, facts, total.contributions),
    points: facts.scope.quarters ? quarterPoints(indicator, total) : [],
    years: facts.scope.years ? yearPoints(indicator, total) : [],
    breakdowns: facts.scope.breakdowns ? frozenBreakdowns(indicator, facts) : [],
    referenceFigures: frozenReferences(indicator, facts.threshold),
  };
}

/** The rating of the figure as it is printed. */
function ratingOf(
  indicator: PlanIndicator,
  { quarter, thresholds, mayPrint }: IndicatorFacts,
  contributions: readonly Contribution[],
): Pick<FrozenIndicator, 'rating' | 'ratingHidden' | 'ratedPeriod' | 'shareOfExpected'> {
  const { figure, figurePeriod } = statusAt(indicator, quarter, { contributions, thresholds });
  const printed = protectedFigure(figure, { period: figurePeriod, breakdown: TOTAL }, mayPrint);
  const year = Number(figurePeriod);
  const progress = progressAt(indicator, quarter, { year, figure: printed, thresholds });
  return {
    rating: progress.rating,
    ratingHidden: printed.hidden && progress.rating === 'NO_DATA',
    ratedPeriod: figurePeriod,
    shareOfExpected: progress.shareOfExpected,
  };
}

/** A baseline of few persons is as telling as a figure. */
const shownBaseline = ({ sensitivity, baselineValue }: PlanIndicator, threshold: number): Amount | null =>
  baselineValue !== null && sensitivity === 'SMALL_COUNT' && isSmall(baselineValue, threshold)
    ? null
    : baselineValue;

const isSmall = (value: Amount, threshold: number): boolean =>
  compareAmounts(value, '0') > 0 && compareAmounts(value, String(threshold)) < 0;

const reportersOf = ({ reporters }: PlanIndicator, last: Quarter) => [
  ...new Set(
    reporters.filter(({ fromQuarter }) => fromQuarter <= last).map(({ institution }) => institution),
  ),
];
