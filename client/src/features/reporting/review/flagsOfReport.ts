import type { CheckRule, MissingReason } from '../../../generated/graphql';
import { isMissing, type Remark } from '../remarksOf';

const UNUSUAL: readonly CheckRule[] = ['MUCH_HIGHER', 'MUCH_LOWER', 'ZERO_AFTER_VALUES'];

/** A line without a value, and why. */
export interface ReasonedLine {
  id: string;
  name: string;
  reason: MissingReason;
  explanation: string | null;
}

/** What is out of the usual against earlier quarters, and what else the checks found; what is empty is told elsewhere. */
export const splitRemarks = (remarks: readonly Remark[]): { unusual: Remark[]; others: Remark[] } => ({
  unusual: remarks.filter(({ rule }) => UNUSUAL.includes(rule)),
  others: remarks.filter((remark) => !UNUSUAL.includes(remark.rule) && !isMissing(remark)),
});

interface LineFacts {
  id: string;
  explanation?: string | null;
  indicator: { code: string; name: string };
  cells: readonly { key: string; reason?: MissingReason | null }[];
}

/** Lines whose total is a reason, in the plan's order. */
export const reasonedLines = (lines: readonly LineFacts[]): ReasonedLine[] =>
  lines.flatMap(({ id, explanation = null, indicator: { code, name }, cells }) => {
    const reason = cells.find(({ key }) => key === 'total')?.reason;
    return reason ? [{ id, name: `${code} ${name}`, reason, explanation }] : [];
  });
