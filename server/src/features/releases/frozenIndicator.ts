import type { FigureValue } from '../../domain/aggregation';
import type { Amount } from '../../domain/amount';
import type { Thresholds } from '../../domain/progress';
import { quartersBetween, yearOf, type Quarter } from '../../domain/quarter';
import { targetOf, targetOfYear } from '../../domain/targets';
import { isReportedIn } from '../../domain/reporters';
import { statusAt } from '../../figures/indicatorStatus';
import { figureOf, quartersOfYearUpTo } from '../../figures/nationalFigures';
import type { TotalRow } from '../../figures/totals.queries';
import type { PlanIndicator } from '../../plan/plan';
import { frozenReferences } from './frozenReferences';
import { indicatorTexts } from './planTexts';
import type { FrozenIndicator, FrozenPoint } from './releaseDocument';

/** The approved values of one indicator, up to the quarter of the release. */
export interface IndicatorFacts {
  quarter: Quarter;
  contributions: readonly TotalRow[];
  thresholds: Thresholds;
}

/** One indicator of a release: all its quarters and years up to the release's quarter. */
export function frozenIndicator(indicator: PlanIndicator, facts: IndicatorFacts): FrozenIndicator {
  const { code, measure, decimals, objective, baselineYear, baselineValue } = indicator;
  const { figurePeriod, progress } = statusAt(indicator, facts.quarter, facts);
  return {
    code,
    ...indicatorTexts(indicator),
    measure,
    decimals,
    objectiveCode: objective.code,
    baselineYear,
    baselineValue,
    rating: progress.rating,
    ratedPeriod: figurePeriod,
    shareOfExpected: progress.shareOfExpected,
    points: quarterPoints(indicator, facts),
    years: yearPoints(indicator, facts),
    referenceFigures: frozenReferences(indicator),
  };
}

function quarterPoints(indicator: PlanIndicator, { quarter: last, contributions }: IndicatorFacts) {
  return quartersBetween(indicator.framework.startQuarter, last)
    .filter((quarter) => isReportedIn(indicator, quarter))
    .map((quarter) =>
      point(
        quarter,
        figureOf(indicator, [quarter], contributions),
        targetOf(indicator.targets, quarter, indicator.timeAggregation)?.value,
      ),
    );
}

function yearPoints(indicator: PlanIndicator, { quarter: last, contributions }: IndicatorFacts) {
  const years = new Set(quartersBetween(indicator.framework.startQuarter, last).map(yearOf));
  return [...years].map((year) =>
    point(
      String(year),
      figureOf(indicator, quartersOfYearUpTo(indicator, year, last), contributions),
      targetOfYear(indicator.targets, year, indicator.timeAggregation)?.value,
    ),
  );
}

const point = (period: string, figure: FigureValue, target: Amount | undefined): FrozenPoint => ({
  period,
  value: figure.value,
  outOf: figure.outOf,
  numerator: figure.numerator,
  denominator: figure.denominator,
  target: target ?? null,
  counted: figure.counted,
  expected: figure.expected,
});
