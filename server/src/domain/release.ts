import type { MeasurementRule } from './measurement';
import type { Aggregation, Sensitivity } from './terms';

/**
 * Why an indicator is left out of a release altogether. NOT_CHOSEN: it is not within the scope. MONEY_OF_FEW: an amount of
 * money that few persons received. SMALL_COUNT: it rests on few persons and is no count that can be added up, so that
 * disclosure control has no way to protect it.
 */
export const LEFT_OUT_REASONS = ['NOT_CHOSEN', 'SMALL_COUNT', 'MONEY_OF_FEW'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What decides whether disclosure control can protect an indicator. */
export interface Protectable {
  sensitivity: Sensitivity;
  rule: MeasurementRule;
  timeAggregation: Aggregation;
  institutionAggregation: Aggregation;
}

/** Why an indicator may never enter a release, or null when it may. */
export function leftOutReason(indicator: Protectable): LeftOutReason | null {
  if (indicator.sensitivity !== 'SMALL_COUNT') return null;
  if (indicator.rule.measure === 'AMOUNT') return 'MONEY_OF_FEW';
  return isCount(indicator) || isShare(indicator) ? null : 'SMALL_COUNT';
}

const isCount = ({ rule, timeAggregation, institutionAggregation }: Protectable): boolean =>
  rule.measure === 'COUNT' &&
  institutionAggregation === 'SUM' &&
  (timeAggregation === 'SUM' || timeAggregation === 'LATEST');

/** Persons among persons: both parts are whole counts, which add up. */
const isShare = ({ rule, timeAggregation, institutionAggregation }: Protectable): boolean =>
  rule.measure === 'RATIO' &&
  rule.partDecimals === 0 &&
  rule.mayBeNegative !== true &&
  institutionAggregation === 'RATIO' &&
  timeAggregation === 'RATIO';

export const mayEnterRelease = (indicator: Protectable): boolean => leftOutReason(indicator) === null;

/**
 * WORKING: disclosure control is at it. READY: may go out. REFUSED: the audit found what it would give away. FAILED: the
 * work came to no end.
 */
export const DRAFT_STATES = ['WORKING', 'READY', 'REFUSED', 'FAILED'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];
