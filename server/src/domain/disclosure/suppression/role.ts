import type { JointCell } from '../joinReleases';

/**
 * OUT: an earlier release printed it. SMALL: hidden because of its size. CHOICE: may be printed or hidden. PRINTED: a
 * zero, which is never hidden for the sake of others: it cannot get smaller, and many zeros are common knowledge. OTHER_HIDDEN: carries the mark
 * of an earlier release. NEVER_SHOWN: stands in no release.
 */
export type Role = 'OUT' | 'SMALL' | 'CHOICE' | 'PRINTED' | 'OTHER_HIDDEN' | 'NEVER_SHOWN';

export function roleOf(cell: JointCell, threshold: number): Role {
  if (cell.publishedBy !== null) return 'OUT';
  if (!cell.shown) return 'NEVER_SHOWN';
  if (isSmallCount(cell, threshold)) return 'SMALL';
  if (!cell.open) return 'OTHER_HIDDEN';
  return cell.value === 0 ? 'PRINTED' : 'CHOICE';
}

export const isSmallCount = ({ value, zeroIsSmall }: JointCell, threshold: number): boolean =>
  value < threshold && (value > 0 || zeroIsSmall);

export const firstSmall = ({ zeroIsSmall }: JointCell): number => (zeroIsSmall ? 0 : 1);
