import { averageOf, maximumOf, ratioOf, sumOf } from './arithmetic';
import { NO_VALUE, type Coverage, type FigureValue, type Outcome } from './figure';
import { usesParts } from './measurement';
import type { Quarter } from './quarter';
import type { Aggregation, Measure } from './terms';

export interface TimeRule {
  measure: Measure;
  timeAggregation: Aggregation;
}

export interface QuarterFigure {
  quarter: Quarter;
  figure: FigureValue;
}

/**
 * The figure of several quarters, from their national figures in any order. Sums for flows; the
 * latest quarter with a value for stocks and running totals, which are never added; parts of ratios
 * are summed, percentages never averaged. Yes/no and steps are always those of the latest quarter.
 *
 * Coverage: values counted out of values expected in all quarters; for the latest one, from that
 * quarter on, so that a later quarter still missing shows as partial.
 */
export function overQuarters(indicator: TimeRule, quarterFigures: readonly QuarterFigure[]): FigureValue {
  const sorted = quarterFigures.toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));
  const figures = sorted.map(({ figure }) => figure);
  const way = wayOf(indicator);
  if (way === 'LATEST') return latestOf(figures);
  return { ...outcomeOf(way, indicator.measure, figures), ...coverageOf(figures) };
}

type Way = 'SUM' | 'AVERAGE' | 'MAXIMUM' | 'RATIO' | 'LATEST';

function wayOf({ measure, timeAggregation }: TimeRule): Way {
  if (measure === 'YES_NO' || measure === 'MILESTONE') return 'LATEST';
  if (timeAggregation === 'NONE' || timeAggregation === 'LATEST') return 'LATEST';
  return usesParts(measure) && timeAggregation !== 'MAXIMUM' ? 'RATIO' : timeAggregation;
}

function outcomeOf(way: Exclude<Way, 'LATEST'>, measure: Measure, figures: readonly FigureValue[]): Outcome {
  const ways = {
    SUM: () => sumOf(figures),
    AVERAGE: () => averageOf(figures),
    MAXIMUM: () => maximumOf(figures),
    RATIO: () => ratioOf(measure, figures),
  };
  const { value, numerator, denominator, outOf } = ways[way]();
  return { value, numerator, denominator, outOf };
}

function latestOf(figures: readonly FigureValue[]): FigureValue {
  const place = figures.findLastIndex(({ value }) => value !== null);
  const latest = place === -1 ? NO_VALUE : (figures[place] as FigureValue);
  return { ...latest, ...coverageOf(figures.slice(Math.max(place, 0))) };
}

const coverageOf = (figures: readonly Coverage[]): Coverage => ({
  counted: total(figures.map(({ counted }) => counted)),
  expected: total(figures.map(({ expected }) => expected)),
  missing: [...new Set(figures.flatMap(({ missing }) => missing))].toSorted(),
});

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
