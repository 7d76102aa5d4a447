import type { Sensitivity } from './terms';

/**
 * Why an indicator is left out of a release altogether. NOT_CHOSEN: it is not within the scope. SMALL_COUNT: it rests on
 * few persons and disclosure control has no way to protect it. MONEY_OF_FEW: an amount of money that few persons received.
 */
export const LEFT_OUT_REASONS = ['NOT_CHOSEN', 'SMALL_COUNT', 'MONEY_OF_FEW'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Why an indicator may not enter a release, or null when it may. */
export const leftOutReason = (indicator: { sensitivity: Sensitivity }): LeftOutReason | null =>
  indicator.sensitivity === 'SMALL_COUNT' ? 'SMALL_COUNT' : null;

export const mayEnterRelease = (indicator: { sensitivity: Sensitivity }): boolean =>
  leftOutReason(indicator) === null;
