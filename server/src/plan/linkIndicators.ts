import { cellKey } from '../domain/breakdown';
import type { Breakdown } from '../entities/breakdown';
import type { Category } from '../entities/category';
import type { Indicator } from '../entities/indicator';
import type { Institution } from '../entities/institution';
import { groupBy } from '../groupBy';
import type { PlanActivity, PlanBreakdown, PlanCell, PlanDimension, PlanIndicator } from './plan';
import { required, type PlanRows } from './planRows';

/** Links indicators to their activities, breakdowns, targets, reporters, reference figures and relations. */
export function linkIndicators(
  rows: PlanRows,
  activities: ReadonlyMap<string, PlanActivity>,
  institutions: ReadonlyMap<string, Institution>,
): PlanIndicator[] {
  const breakdowns = groupBreakdowns(rows);
  const targets = groupBy(rows.targets, ({ indicatorId }) => indicatorId);
  const reporters = groupBy(rows.reporters, ({ indicatorId }) => indicatorId);
  const references = groupBy(rows.referenceFigures, ({ indicatorId }) => indicatorId);
  const relations = groupBy(rows.relations, ({ indicatorId }) => indicatorId);
  const codes = new Map(rows.indicators.map(({ id, code }) => [id, code]));
  return rows.indicators.map((row) => {
    const activity = required(activities, row.activityId);
    const own = breakdowns.get(row.id) ?? [];
    const node: PlanIndicator = {
      ...row,
      activity,
      objective: activity.objective,
      framework: activity.objective.framework,
      breakdowns: own,
      cells: new Map(own.flatMap(({ cells }) => cells.map((cell) => [cell.key, cell]))),
      targets: targets.get(row.id) ?? [],
      reporters: (reporters.get(row.id) ?? []).map((reporter) => ({
        ...reporter,
        institution: required(institutions, reporter.institutionId),
      })),
      referenceFigures: references.get(row.id) ?? [],
      relations: (relations.get(row.id) ?? []).map((relation) => ({
        ...relation,
        wholeCode: required(codes, relation.wholeId),
      })),
      rule: ruleOf(row),
    };
    activity.indicators.push(node);
    node.framework.indicators.push(node);
    return node;
  });
}

const ruleOf = ({ measure, decimals, partDecimals, mayExceedDenominator, mayBeNegative }: Indicator) => ({
  measure,
  decimals,
  partDecimals,
  mayExceedDenominator,
  mayBeNegative,
});

function groupBreakdowns(rows: PlanRows): Map<string, PlanBreakdown[]> {
  const categories = groupBy(rows.categories, ({ dimensionId }) => dimensionId);
  const dimensions = new Map(
    rows.dimensions.map((row) => [row.code, { ...row, categories: categories.get(row.id) ?? [] }]),
  );
  return groupBy(
    rows.breakdowns.map((row) => breakdownNode(row, dimensions)),
    ({ indicatorId }) => indicatorId,
  );
}

function breakdownNode(row: Breakdown, known: ReadonlyMap<string, PlanDimension>): PlanBreakdown {
  const dimensions = row.code.split('*').map((code) => required(known, code));
  const crossed = dimensions.reduce<Category[][]>(
    (cells, { categories }) => cells.flatMap((cell) => categories.map((category) => [...cell, category])),
    [[]],
  );
  const cells = crossed.map<PlanCell>((cell) => ({
    key: cellKey(
      cell.map(({ code }, place) => ({ dimension: dimensions[place]?.code ?? '', category: code })),
    ),
    breakdownId: row.id,
    categories: cell,
  }));
  return { ...row, dimensions, cells };
}
