import type { BreakdownRule } from '../breakdown';
import type { CountTable } from './counts';
import { rangesOver, yearRange, periodText, quartersIn, type Range } from './period';
import { yearOf, type Quarter } from '../quarter';
import type { Span } from './weights';

/** What an institution counted in one period: breakdown -> count, sums over single dimensions included. */
export interface Counted {
  institution: string;
  period: string;
  span: Span;
  counts: ReadonlyMap<string, number>;
}

const kept = new WeakMap<CountTable, readonly Counted[]>();

/** The counts of every institution in every quarter, half-year and year, from what was entered; worked out once. */
export function countsByPlace(table: CountTable): readonly Counted[] {
  const known = kept.get(table);
  if (known !== undefined) return known;
  const institutions = [...new Set(table.entries.map(({ institution }) => institution))];
  const counted = institutions.flatMap((institution) => countsOf(table, institution));
  kept.set(table, counted);
  return counted;
}

function countsOf(table: CountTable, institution: string): Counted[] {
  const byQuarter = new Map<Quarter, Map<string, number>>();
  for (const { institution: by, quarter, breakdown, value } of table.entries) {
    if (by !== institution) continue;
    const counts = byQuarter.get(quarter) ?? new Map<string, number>();
    byQuarter.set(quarter, counts.set(breakdown, (counts.get(breakdown) ?? 0) + value));
  }
  for (const counts of byQuarter.values()) addMargins(table, counts);
  const quarters = [...byQuarter.keys()].sort();
  const counted = (range: Range, span: Span): Counted => ({
    institution,
    period: periodText(range),
    span,
    counts: added(quartersIn(range).flatMap((quarter) => byQuarter.get(quarter) ?? [])),
  });
  if (table.overTime === 'ANNUAL')
    return quarters.map((quarter) => counted(yearRange(yearOf(quarter)), 'YEAR'));
  const single = quarters.map((quarter) => counted({ from: quarter, to: quarter }, 'QUARTER'));
  if (table.overTime === 'LATEST') return single;
  const allQuarters = [...new Set(table.entries.map(({ quarter }) => quarter))];
  return [...single, ...rangesOver(allQuarters).map(({ range, span }) => counted(range, span))];
}

function addMargins(table: CountTable, counts: Map<string, number>): void {
  for (const [breakdown, value] of [...counts])
    for (const category of marginsOf(table, breakdown))
      counts.set(category, (counts.get(category) ?? 0) + value);
}

function added(parts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const part of parts) for (const [key, value] of part) sum.set(key, (sum.get(key) ?? 0) + value);
  return sum;
}

/**
 * The sums over single dimensions that a crossed cell counts towards. A breakdown that need not add up to the total has
 * none, nor has a dimension that is entered on its own; of two breakdowns that cross the same one the first gives the sum.
 */
export function marginsOf({ breakdowns }: Pick<CountTable, 'breakdowns'>, cell: string): string[] {
  const crossed = breakdowns.find(({ cells }) => cells.includes(cell));
  const parts = cell.split(';');
  if (crossed === undefined || parts.length < 2 || !addsUp(crossed)) return [];
  return parts.filter((part) => givesSumOf({ breakdowns }, part) === crossed);
}

/** The breakdown whose cells add up to a category, such as `sex=female`; undefined when it is entered on its own. */
export function givesSumOf(
  { breakdowns }: Pick<CountTable, 'breakdowns'>,
  category: string,
): BreakdownRule | undefined {
  if (breakdowns.some(({ cells }) => cells.includes(category))) return undefined;
  return breakdowns.find(
    (each) => addsUp(each) && each.cells.some((cell) => cell.split(';').includes(category)),
  );
}

export const addsUp = ({ exhaustive, overlapping }: BreakdownRule): boolean => exhaustive && !overlapping;
