import { overInstitutions } from '../../domain/aggregation';
import type { Amount } from '../../domain/amount';
import type { Quarter } from '../../domain/quarter';
import { expectedReporters } from '../../domain/reporters';
import { groupBy } from '../../groupBy';
import type { PlanBreakdown, PlanCell, PlanIndicator } from '../../plan/plan';
import type { ContributionRow } from '../../reports/readContributions';

/** A breakdown cell over the quarters, put together over institutions as the indicator itself. */
export interface BreakdownSeries {
  breakdown: PlanBreakdown;
  cell: PlanCell;
  points: { quarter: Quarter; value: Amount | null }[];
}

/** One series for each breakdown cell of which a value was reported. Pass approved cells only. */
export function breakdownSeries(
  indicator: PlanIndicator,
  quarters: readonly Quarter[],
  rows: readonly ContributionRow[],
): BreakdownSeries[] {
  const byCell = groupBy(rows, ({ cell }) => cell);
  return indicator.breakdowns
    .flatMap((breakdown) =>
      breakdown.cells.flatMap((cell) => {
        const entered = byCell.get(cell.key);
        return entered ? [{ breakdown, cell, points: seriesPoints(indicator, quarters, entered) }] : [];
      }),
    )
    .filter(({ points }) => points.some(({ value }) => value !== null));
}

function seriesPoints(
  indicator: PlanIndicator,
  quarters: readonly Quarter[],
  rows: readonly ContributionRow[],
) {
  const byQuarter = groupBy(rows, ({ quarter }) => quarter);
  return quarters.map((quarter) => {
    const expected = expectedReporters(indicator, quarter);
    const { value } = overInstitutions(indicator, expected, byQuarter.get(quarter) ?? []);
    return { quarter, value };
  });
}
