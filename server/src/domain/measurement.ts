import type { Measure } from './terms';

/** How the cells of an indicator are written. Also what a form needs to know before it saves. */
export interface MeasurementRule {
  measure: Measure;
  /** Digits after the point of an amount of money. Persons, days and steps are always whole. */
  decimals: number;
  /** Digits after the point of the numerator and denominator of a ratio. */
  partDecimals: number;
  /** True where a share above 100 % is no mistake, for example spending above the plan. */
  mayExceedDenominator: boolean;
  /** True for a numerator that can fall below zero, for example points gained in a test. */
  mayBeNegative?: boolean;
  /** The last step of a milestone, when known. */
  steps?: number | null;
}

/** What one number of a cell may be. */
export interface NumberLimits {
  decimals: number;
  mayBeNegative: boolean;
  /** Null: no other limit than the 16 digits that can be kept. */
  maximum: number | null;
}

/** Ratios and average days are entered as numerator and denominator; the quotient is computed. */
export const usesParts = (measure: Measure): boolean => measure === 'RATIO' || measure === 'DAYS';

/** Counts and steps are whole; yes is 1 and no is 0; money has the decimals of its indicator. */
export function amountLimits({ measure, decimals, steps = null }: MeasurementRule): NumberLimits {
  const maximum = measure === 'YES_NO' ? 1 : measure === 'MILESTONE' ? steps : null;
  return { decimals: measure === 'AMOUNT' ? decimals : 0, mayBeNegative: false, maximum };
}

/** Days and cases are whole; the denominator is never negative. */
export function partLimits(
  { measure, partDecimals, mayBeNegative = false }: MeasurementRule,
  part: 'numerator' | 'denominator',
): NumberLimits {
  return {
    decimals: measure === 'RATIO' ? partDecimals : 0,
    mayBeNegative: mayBeNegative && part === 'numerator',
    maximum: null,
  };
}

/** Average days may be longer than the number of cases; a share says itself whether it may pass 100 %. */
export const mayPassDenominator = (rule: MeasurementRule): boolean =>
  rule.measure === 'DAYS' || rule.mayExceedDenominator;
