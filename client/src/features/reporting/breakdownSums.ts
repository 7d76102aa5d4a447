import {
  addAmounts,
  BLANK,
  checkBreakdown,
  compareAmounts,
  subtract,
  TOTAL,
  type Amount,
  type BreakdownRule,
  type LineContent,
} from '../../rules/lineRules';
import type { Part } from './cellContent';

/** The cells of a breakdown beside the total of their line. Null: blank, which is not zero. */
export interface BreakdownSum {
  part: Part;
  sum: Amount | null;
  total: Amount | null;
  /** How the sum differs, where the rules find that it does; RIGHT where both are there and equal. */
  standing: 'FEW' | 'MANY' | 'RIGHT' | null;
  /** By how much; `0` unless FEW or MANY. */
  by: Amount;
}

/** Sums up one breakdown, part by part. Where one case can stand in several cells the sum says nothing, and there is none. */
export function breakdownSums(
  line: LineContent,
  breakdown: BreakdownRule,
  parts: readonly Part[],
): BreakdownSum[] {
  if (breakdown.overlapping) return [];
  const total = line.cells.get(TOTAL) ?? BLANK;
  const findings = checkBreakdown({ rule: line.rule, breakdown, cells: line.cells, total });
  return parts.map((part) => {
    const values = breakdown.cells.flatMap((key) => line.cells.get(key)?.[part] ?? []);
    const sum = values.length === 0 ? null : addAmounts(values);
    const isWrong = findings.some(({ params }) => params.part === part);
    return { part, sum, total: total[part], ...difference(sum, total[part], isWrong) };
  });
}

function difference(
  sum: Amount | null,
  total: Amount | null,
  isWrong: boolean,
): Pick<BreakdownSum, 'standing' | 'by'> {
  if (sum === null || total === null) return { standing: null, by: '0' };
  const order = compareAmounts(sum, total);
  if (!isWrong) return { standing: order === 0 ? 'RIGHT' : null, by: '0' };
  return order < 0
    ? { standing: 'FEW', by: subtract(total, sum) }
    : { standing: 'MANY', by: subtract(sum, total) };
}
