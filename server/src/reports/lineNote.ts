import type { ReportLine } from '../entities/reportLine';

/** What a line says beside its figures. */
export type LineNote = Pick<ReportLine, 'explanation' | 'noBreakdown'>;

export const noteOf = ({ explanation, noBreakdown }: LineNote): LineNote => ({ explanation, noBreakdown });

export const sameNote = (a: LineNote, b: LineNote): boolean =>
  a.explanation === b.explanation && a.noBreakdown === b.noBreakdown;
