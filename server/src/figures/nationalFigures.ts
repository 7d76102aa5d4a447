import { nationalFigure, type Contribution, type FigureValue } from '../domain/aggregation';
import { quartersOfYear, type Quarter } from '../domain/quarter';
import type { PlanIndicator } from '../plan/plan';
import { expectedReporters } from '../domain/reporters';

/** The national figure of an indicator for some quarters, from contributions of any quarters. */
export function figureOf(
  indicator: PlanIndicator,
  quarters: readonly Quarter[],
  contributions: readonly Contribution[],
): FigureValue {
  const expected = quarters.flatMap((quarter) =>
    expectedReporters(indicator, quarter).map((institutionId) => ({ institutionId, quarter })),
  );
  const wanted = new Set(quarters);
  return nationalFigure(
    indicator,
    expected,
    contributions.filter(({ quarter }) => wanted.has(quarter)),
  );
}

/** The quarters of a year in which a framework runs, up to and including a last one. */
export const quartersOfYearUpTo = (
  { framework }: Pick<PlanIndicator, 'framework'>,
  year: number,
  last: Quarter,
): Quarter[] =>
  quartersOfYear(year).filter(
    (quarter) => framework.startQuarter <= quarter && quarter <= framework.endQuarter && quarter <= last,
  );

/** Contributions that count in national figures, or that come on top of them provisionally. */
export const approved = <T extends { workflow: string }>(rows: readonly T[]): T[] =>
  rows.filter(({ workflow }) => workflow === 'APPROVED');
