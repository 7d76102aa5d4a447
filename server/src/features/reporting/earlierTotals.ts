import { BLANK, computedValue, TOTAL, type CellContent } from '../../domain/cell';
import { changeInPercent, isLargeChange } from '../../domain/largeChange';
import { earlierQuarters } from '../../domain/lookBack';
import type { Quarter } from '../../domain/quarter';
import type { LargeChange, PastValue } from '../../generated/schema';
import { computedOf, lastYearOf, previousOf } from './cells';
import type { LineView } from './lineView';
import { FIGURES_DRAWN } from '../../reports/readPast';

/** What stood in the total of a line in an earlier quarter. */
export const totalOf =
  ({ past }: Pick<LineView, 'past'>) =>
  (quarter: Quarter): CellContent | undefined =>
    past.get(quarter)?.get(TOTAL);

/** The last eight totals, oldest first; a quarter without a report is blank. */
export async function pastTotals(line: LineView): Promise<PastValue[]> {
  const { report, indicator } = line;
  const past = (await report.batch.longPast()).of(report.institutionId, indicator.id);
  const quarters = earlierQuarters(indicator.frequency, report.quarter, FIGURES_DRAWN).reverse();
  return quarters.map((quarter) => {
    const content = totalOf({ past })(quarter) ?? BLANK;
    return { quarter, ...content, computed: computedOf(line, content) };
  });
}

/** Where the total differs much from the last quarter, and from the same quarter of last year. */
export function largeChangesOf(line: LineView): LargeChange[] {
  const { measure } = line.indicator;
  const now = line.cells.get(TOTAL);
  const value = now ? computedValue(measure, now) : null;
  const total = { line, key: TOTAL };
  const earlier = [previousOf(total), lastYearOf(total)].filter((past) => past !== null);
  // Of an annual indicator both are the same year.
  const once = earlier.filter(({ quarter }, place) => earlier[place - 1]?.quarter !== quarter);
  return once.flatMap((before) => {
    const from = computedValue(measure, contentOf(before));
    if (from === null || value === null || !isLargeChange(measure, from, value)) return [];
    return { before, percent: changeInPercent(from, value) };
  });
}

const contentOf = ({
  amount = null,
  numerator = null,
  denominator = null,
  reason = null,
}: PastValue): CellContent => ({ amount, numerator, denominator, reason });
