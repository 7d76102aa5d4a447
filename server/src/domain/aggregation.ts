import type { FigureValue } from './figure';
import { overInstitutions, type Contribution, type InstitutionRule } from './overInstitutions';
import { overQuarters, type TimeRule } from './overQuarters';
import type { Quarter } from './quarter';

export { overInstitutions, type Contribution, type InstitutionRule } from './overInstitutions';
export { overQuarters, type QuarterFigure, type TimeRule } from './overQuarters';
export { isPartial, type FigureValue } from './figure';

/** An institution that was to report an indicator in a quarter. */
export interface ExpectedValue {
  institutionId: string;
  quarter: Quarter;
}

/**
 * The national figure over several quarters: over institutions first within each quarter, then over
 * quarters. Pass approved contents only; whatever is passed is counted. The order of both lists does
 * not matter.
 */
export function nationalFigure(
  indicator: InstitutionRule & TimeRule,
  expected: readonly ExpectedValue[],
  contributions: readonly Contribution[],
): FigureValue {
  const contributionsOf = byQuarter(contributions);
  const quarterFigures = [...byQuarter(expected)].map(([quarter, expectedThen]) => ({
    quarter,
    figure: overInstitutions(
      indicator,
      expectedThen.map(({ institutionId }) => institutionId),
      contributionsOf.get(quarter) ?? [],
    ),
  }));
  return overQuarters(indicator, quarterFigures);
}

function byQuarter<T extends { quarter: Quarter }>(items: readonly T[]): Map<Quarter, T[]> {
  const groups = new Map<Quarter, T[]>();
  for (const item of items) {
    const group = groups.get(item.quarter);
    if (group === undefined) groups.set(item.quarter, [item]);
    else group.push(item);
  }
  return groups;
}
