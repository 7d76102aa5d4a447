import type { JointCell } from '../joinReleases';

/**
 * OUT: an earlier release printed it. SMALL: hidden because of its size. CHOICE: may be printed or hidden, a zero like any
 * other: were zeros always printed, every mark would say "not zero". OTHER_HIDDEN: carries the mark of an earlier release.
 * NEVER_SHOWN: stands in no release.
 */
export type Role = 'OUT' | 'SMALL' | 'CHOICE' | 'OTHER_HIDDEN' | 'NEVER_SHOWN';

export function roleOf(cell: JointCell, threshold: number): Role {
  if (cell.publishedBy !== null) return 'OUT';
  if (!cell.shown) return 'NEVER_SHOWN';
  if (isSmallCount(cell, threshold)) return 'SMALL';
  return cell.open ? 'CHOICE' : 'OTHER_HIDDEN';
}

export const isSmallCount = ({ value, zeroIsSmall }: JointCell, threshold: number): boolean =>
  value < threshold && (value > 0 || zeroIsSmall);

export const firstSmall = ({ zeroIsSmall }: JointCell): number => (zeroIsSmall ? 0 : 1);
