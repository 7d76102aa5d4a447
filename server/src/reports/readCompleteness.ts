import type { EntityManager } from 'typeorm';
import { TOTAL, type CellContent } from '../domain/cell';
import { addCompleteness, completeness, type CompletenessCount } from '../domain/completeness';
import type { MissingReason } from '../domain/terms';
import { LineValue } from '../entities/lineValue';
import { ReportLine } from '../entities/reportLine';

/** How many lines of a report have a total of one shape: which parts are filled, and the reason. */
interface ShapeRow {
  reportId: string;
  amount: number;
  numerator: number;
  denominator: number;
  reason: MissingReason | null;
  lines: number;
}

/**
 * Counts filled, reasoned and missing lines of reports in one statement. The database only counts shapes; the rule
 * says of each shape what it is. By report; a report without lines counts nothing.
 */
export async function readCompleteness(
  db: EntityManager,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, CompletenessCount>> {
  const counts = new Map(reportIds.map((id) => [id, addCompleteness([])]));
  if (reportIds.length === 0) return counts;
  for (const row of await readShapes(db, reportIds)) {
    const shape = timesOver(completeness([{ total: contentOf(row) }]), Number(row.lines));
    counts.set(row.reportId, addCompleteness([counts.get(row.reportId) ?? addCompleteness([]), shape]));
  }
  return counts;
}

function readShapes(db: EntityManager, reportIds: readonly string[]): Promise<ShapeRow[]> {
  const query = db
    .createQueryBuilder(ReportLine, 'l')
    .leftJoin(LineValue, 'v', 'v.lineId = l.id AND v.cell = :total', { total: TOTAL })
    .select('l.reportId', 'reportId')
    .addSelect('v.reason', 'reason')
    .addSelect('COUNT(*)', 'lines')
    .where('l.reportId IN (:...reportIds)', { reportIds })
    .groupBy('l.reportId')
    .addGroupBy('v.reason');
  for (const part of ['amount', 'numerator', 'denominator'])
    query.addSelect(`v.${part} IS NOT NULL`, part).addGroupBy(`v.${part} IS NOT NULL`);
  return query.getRawMany<ShapeRow>();
}

/** A cell of that shape; which number stands in it does not matter here. */
const contentOf = ({ amount, numerator, denominator, reason }: ShapeRow): CellContent => ({
  amount: amount ? '1' : null,
  numerator: numerator ? '1' : null,
  denominator: denominator ? '1' : null,
  reason,
});

const timesOver = (
  { expected, filled, reasoned, missing }: CompletenessCount,
  times: number,
): CompletenessCount => ({
  expected: expected * times,
  filled: filled * times,
  reasoned: reasoned * times,
  missing: missing * times,
});
