import { TOTAL } from '../../../domain/cell';
import type { CountTable, Relation } from '../../../domain/disclosure/counts';
import { marginsOf } from '../../../domain/disclosure/countsByPlace';
import type { PlanIndicator } from '../../../plan/plan';
import { tableCode } from './sensitiveTables';

/** How the counts of an indicator are bound to each other and to those of others: by a ratio, and by the plan's relations. */
export const relationsOf = (indicator: PlanIndicator, tables: readonly CountTable[]): Relation[] => [
  ...restsOf(indicator, tables),
  ...indicator.relations.map(({ part, cell, kind, wholeCode, wholePart, wholeCell }) => ({
    kind,
    part: { table: tableCode(indicator.code, part), breakdown: cell },
    whole: { table: tableCode(wholeCode, wholePart), breakdown: wholeCell },
  })),
];

/** Numerator and rest make up the denominator, cell by cell and in every margin. */
function restsOf({ code, measure }: PlanIndicator, tables: readonly CountTable[]): Relation[] {
  if (measure !== 'RATIO') return [];
  const at = (part: 'numerator' | 'denominator' | 'rest', breakdown: string) => ({
    table: tableCode(code, part),
    breakdown,
  });
  return rowsOf(tables).map((breakdown) => ({
    kind: 'REST',
    part: at('numerator', breakdown),
    rest: at('rest', breakdown),
    whole: at('denominator', breakdown),
  }));
}

const rowsOf = ([table]: readonly CountTable[]): string[] => {
  if (table === undefined) return [];
  const cells = table.breakdowns.flatMap(({ cells: keys }) => keys);
  return [...new Set([TOTAL, ...cells, ...cells.flatMap((cell) => marginsOf(table, cell))])];
};
