import { In, type EntityManager } from 'typeorm';
import { Indicator } from '../../../entities/indicator';
import { LineValue } from '../../../entities/lineValue';
import { ReportLine } from '../../../entities/reportLine';
import type { PlanLines } from '../file/planLines';
import { complainAt } from '../file/readSheet';
import { INDICATORS } from '../file/sheets/indicators';
import type { Loading } from './loadTable';

/** Columns that say what a value means, and their names in the table. */
const MEANING = {
  measure: 'measure',
  time_aggregation: 'timeAggregation',
  institution_aggregation: 'institutionAggregation',
} as const;

const COLUMNS = Object.keys(MEANING) as (keyof typeof MEANING)[];

/**
 * An amendment may not change what an indicator measures or how its figures are put together once a value is reported,
 * also in a draft: the values kept would mean something else from then on. Takes note of each such change.
 */
export async function refuseNewMeaning(loading: Loading, { indicators }: PlanLines): Promise<void> {
  const loaded = new Map((await loading.db.find(Indicator)).map((row) => [row.code, row]));
  const changes = indicators.flatMap((line) => {
    const before = loaded.get(line.code);
    const changed = COLUMNS.filter((column) => before && before[MEANING[column]] !== line[column]);
    return before ? changed.map((column) => ({ before, line, column })) : [];
  });
  const reported = await readReported(loading.db, [...new Set(changes.map(({ before }) => before.id))]);
  const at = complainAt(INDICATORS, (problem) => loading.refused.push(problem));
  for (const { before, line, column } of changes)
    if (reported.has(before.id)) at(line.line, column, messageOf(before, line.code, column));
}

const messageOf = (before: Indicator, code: string, column: keyof typeof MEANING): string =>
  `${code} has reported values; it stays ${before[MEANING[column]]}. What means something else is a new indicator.`;

/** Which of some indicators have a number in any report, whatever the state of its review. */
async function readReported(db: EntityManager, indicatorIds: readonly string[]): Promise<Set<string>> {
  if (indicatorIds.length === 0) return new Set();
  const rows = await db
    .createQueryBuilder(ReportLine, 'line')
    .innerJoin(LineValue, 'cell', 'cell.lineId = line.id')
    .select('DISTINCT line.indicatorId', 'indicatorId')
    .where({ indicatorId: In([...indicatorIds]) })
    .andWhere('(cell.amount IS NOT NULL OR cell.numerator IS NOT NULL OR cell.denominator IS NOT NULL)')
    .getRawMany<{ indicatorId: string }>();
  return new Set(rows.map(({ indicatorId }) => indicatorId));
}
