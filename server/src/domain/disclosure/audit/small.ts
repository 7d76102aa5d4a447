import type { Cell } from '../table';

/** The smallest count that is hidden because of its size. */
export const smallest = ({ zeroIsSmall }: Pick<Cell, 'zeroIsSmall'>): number => (zeroIsSmall ? 0 : 1);

/** Whether a count is to be hidden because of its size (primary suppression). */
export const isSmall = (cell: Pick<Cell, 'zeroIsSmall' | 'value'>, threshold: number): boolean =>
  cell.value >= smallest(cell) && cell.value < threshold;
