import type { LineCheck } from './lineChecks';

interface PlacedCell {
  key: string;
  breakdownId?: string | null;
}

/** The breakdown that a check is about; null for the total and for the whole line. */
export const partOf = ({ breakdownId, cell }: LineCheck, cells: readonly PlacedCell[]): string | null =>
  breakdownId ?? cells.find(({ key }) => key === cell)?.breakdownId ?? null;

/**
 * Whether a check stands below the cells of its breakdown, where nothing moves under the hands of who types in them.
 * What asks for an explanation stands with the line, beside the field for it.
 */
export const standsBelow = (
  check: LineCheck,
  cells: readonly PlacedCell[],
  open: readonly string[],
): boolean => {
  const part = partOf(check, cells);
  return check.severity === 'ERROR' && part !== null && open.includes(part);
};
