import type { FrozenIndicator, FrozenPoint } from '../releaseDocument';

/** The latest year of an indicator that has a figure, printed or hidden: a hidden year is not passed over for an older one. */
export const latestYear = ({ years }: Pick<FrozenIndicator, 'years'>): FrozenPoint | undefined =>
  years.findLast(({ value, hidden }) => value !== null || hidden);
