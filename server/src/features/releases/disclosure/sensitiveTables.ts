import { hasValue, type CellContent } from '../../../domain/cell';
import type { CountEntry, CountTable } from '../../../domain/disclosure/counts';
import type { Quarter } from '../../../domain/quarter';
import type { RelationPart } from '../../../domain/relation';
import { expectedReporters } from '../../../domain/reporters';
import type { PlanIndicator } from '../../../plan/plan';
import type { ContributionRow } from '../../../reports/readContributions';

/** The name of a table of counts: `I2.1.1b`, or `I2.1.1c:numerator`. */
export const tableCode = (indicator: string, part: RelationPart): string =>
  part === 'amount' ? indicator : `${indicator}:${part}`;

/** The numbers that an indicator's figures consist of, and of a ratio what lies between them. */
export const partsOfIndicator = ({ measure }: Pick<PlanIndicator, 'measure'>): RelationPart[] =>
  measure === 'RATIO' ? ['numerator', 'denominator', 'rest'] : ['amount'];

/**
 * The counts of an indicator that rests on few persons, as they enter national figures: of institutions that the plan
 * asks for it in that quarter, approved.
 */
export const sensitiveTables = (
  indicator: PlanIndicator,
  rows: readonly ContributionRow[],
  zeroIsSmall: boolean,
): CountTable[] => {
  const counted = countedRows(indicator, rows);
  return partsOfIndicator(indicator).map((part) => ({
    code: tableCode(indicator.code, part),
    overTime: overTimeOf(indicator),
    breakdowns: indicator.breakdowns.map(({ id, code, exhaustive, overlapping, cells }) => ({
      id,
      code,
      exhaustive,
      overlapping,
      cells: cells.map(({ key }) => key),
    })),
    zeroIsSmall,
    shown: part !== 'rest',
    entries: counted.map((row) => entryOf(indicator, row, part)),
  }));
};

const overTimeOf = ({ frequency, timeAggregation }: PlanIndicator): CountTable['overTime'] => {
  if (frequency === 'ANNUAL') return 'ANNUAL';
  return timeAggregation === 'LATEST' ? 'LATEST' : 'SUM';
};

function countedRows(indicator: PlanIndicator, rows: readonly ContributionRow[]): ContributionRow[] {
  const expected = new Map<Quarter, Set<string>>();
  const expectedIn = (quarter: Quarter): Set<string> => {
    const known = expected.get(quarter) ?? new Set(expectedReporters(indicator, quarter));
    expected.set(quarter, known);
    return known;
  };
  return rows.filter(
    ({ content, quarter, institutionId }) => hasValue(content) && expectedIn(quarter).has(institutionId),
  );
}

const entryOf = (
  indicator: PlanIndicator,
  { institutionId, quarter, cell, content }: ContributionRow,
  part: RelationPart,
): CountEntry => ({
  institution:
    indicator.reporters.find((reporter) => reporter.institutionId === institutionId)?.institution.code ??
    institutionId,
  quarter,
  breakdown: cell,
  value: numberOf(content, part),
});

/** Throws when a count is no whole number from 0: the checks of reporting let no other one in. */
function numberOf({ amount, numerator, denominator }: CellContent, part: RelationPart): number {
  const value = {
    amount: Number(amount),
    numerator: Number(numerator),
    denominator: Number(denominator),
    // Where a share may be above the whole there is no rest.
    rest: Math.max(0, Number(denominator) - Number(numerator)),
  }[part];
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`No count of persons: ${value}`);
  return value;
}
