import { createHash } from 'node:crypto';
import type { PlanLines } from '../file/planLines';

/**
 * SHA-256 of what a framework plans: its own line, objectives, activities, indicators and all that belongs to
 * them, and the categories by which it breaks down. Not part of it: the lists shared by several plans
 * (institutions, labels) and the figures published by others. Where a line stands in its file does not count for
 * reporters and targets; for the others the order is the plan's order.
 */
export function planContentHash(lines: PlanLines, framework: string): string {
  const objectives = lines.objectives.filter(({ framework_code }) => framework_code === framework);
  const activities = within(lines.activities, 'objective_code', objectives);
  const indicators = within(lines.indicators, 'activity_code', activities);
  const breakdowns = within(lines.breakdowns, 'indicator_code', indicators);
  const dimensions = new Set(breakdowns.flatMap((line) => line.dimensions));
  const parts = [
    written(lines.frameworks.filter(({ code }) => code === framework)),
    written(objectives),
    written(activities),
    written(indicators),
    written(within(lines.ratioRules, 'indicator_code', indicators)).toSorted(),
    written(breakdowns),
    written(within(lines.breakdownRules, 'indicator_code', indicators)).toSorted(),
    written(within(lines.reporters, 'indicator_code', indicators)).toSorted(),
    written(within(lines.targets, 'indicator_code', indicators)).toSorted(),
    written(lines.categories.filter(({ dimension_code }) => dimensions.has(dimension_code))),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function within<K extends string, L extends Record<K, string>>(
  lines: readonly L[],
  column: K,
  owners: readonly { code: string }[],
): L[] {
  const codes = new Set(owners.map(({ code }) => code));
  return lines.filter((line) => codes.has(line[column]));
}

const written = (lines: readonly { line: number }[]): string[] =>
  lines.map((line) => JSON.stringify({ ...line, line: undefined }));
