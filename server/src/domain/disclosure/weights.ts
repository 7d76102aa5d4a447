import { TOTAL } from '../cell';
import type { Place } from './table';

const PERIOD = { QUARTER: 1, HALF_YEAR: 2, YEAR: 6 } as const;
export type Span = keyof typeof PERIOD;

const dimensionsOf = (breakdown: string): number => (breakdown === TOTAL ? 0 : breakdown.split(';').length);

/** Totals lose 8, one dimension 3, a crossed cell 1. */
const DETAIL = [8, 3];

/**
 * What a reader loses with a cell: totals and years survive before quarters and details, the nation before one
 * institution. Only the place counts (see `Cell.weight`).
 */
export const weightOf = ({ breakdown, institution }: Place, span: Span): number =>
  PERIOD[span] * (DETAIL[dimensionsOf(breakdown)] ?? 1) * (institution === null ? 2 : 1);
