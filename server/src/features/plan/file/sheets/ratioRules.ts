import { whole } from '../numberKinds';
import { planSheet } from '../planSheet';
import { code, flag, maybeWords } from '../textKinds';

/** Ratios whose numerator and denominator are not both whole numbers with the one never above the other. */
export const RATIO_RULES = planSheet({
  file: 'ratio_rules.csv',
  columns: {
    indicator_code: code(),
    part_decimals: whole(0, 4),
    may_exceed_denominator: flag(),
    may_be_negative: flag(),
    note: maybeWords(500),
  },
  key: ['indicator_code'],
  refers: { indicator_code: 'indicators.csv' },
});
