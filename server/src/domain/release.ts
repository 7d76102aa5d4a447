import type { Sensitivity } from './terms';

/** Why an indicator is left out of a release altogether. */
export type LeftOutReason = 'SMALL_COUNT';

/**
 * Why an indicator may not enter a release, or null when it may. Until disclosure control exists,
 * indicators that rest on few persons are left out altogether: rates and charts made from them, and
 * totals that can be subtracted from each other, would give single persons away.
 */
export const leftOutReason = (indicator: { sensitivity: Sensitivity }): LeftOutReason | null =>
  indicator.sensitivity === 'SMALL_COUNT' ? 'SMALL_COUNT' : null;

export const mayEnterRelease = (indicator: { sensitivity: Sensitivity }): boolean =>
  leftOutReason(indicator) === null;
