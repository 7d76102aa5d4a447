import { BLANK, type CellContent } from '../../../server/src/domain/cell';
import type { MeasurementRule } from '../../../server/src/domain/measurement';
import type { MissingReason } from '../../../server/src/domain/terms';

export const amount = (value: string): CellContent => ({ ...BLANK, amount: value });
export const parts = (numerator: string | null, denominator: string | null): CellContent => ({
  ...BLANK,
  numerator,
  denominator,
});
export const reason = (why: MissingReason): CellContent => ({ ...BLANK, reason: why });

const rule = (fields: Partial<MeasurementRule>): MeasurementRule => ({
  measure: 'COUNT',
  decimals: 0,
  partDecimals: 0,
  mayExceedDenominator: false,
  ...fields,
});

/** One rule of each kind, as the plan has them. */
export const RULES = {
  persons: rule({}),
  euros: rule({ measure: 'AMOUNT', decimals: 2 }),
  wholeEuros: rule({ measure: 'AMOUNT', decimals: 0 }),
  share: rule({ measure: 'RATIO', decimals: 1 }),
  spending: rule({ measure: 'RATIO', decimals: 1, partDecimals: 2, mayExceedDenominator: true }),
  gain: rule({ measure: 'RATIO', decimals: 1, partDecimals: 1, mayBeNegative: true }),
  days: rule({ measure: 'DAYS', decimals: 1, partDecimals: 2 }),
  yesNo: rule({ measure: 'YES_NO' }),
  steps: rule({ measure: 'MILESTONE', steps: 4 }),
  openSteps: rule({ measure: 'MILESTONE' }),
} as const satisfies Record<string, MeasurementRule>;

export type RuleName = keyof typeof RULES;
