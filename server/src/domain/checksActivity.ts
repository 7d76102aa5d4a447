import type { Amount } from './amount';
import { checkNumber } from './checksNumber';
import { error, type Finding } from './finding';
import type { NumberLimits } from './measurement';

/** The figures of an activity report. */
export interface ActivityContent {
  /** 0 to 100, whole; null: not yet entered. */
  percent: number | null;
  /** Euros with at most two decimals. */
  spentEur: Amount | null;
  postponed: boolean;
}

const PERCENT: NumberLimits = { decimals: 0, mayBeNegative: false, maximum: 100 };
const EUROS: NumberLimits = { decimals: 2, mayBeNegative: false, maximum: null };

/** What is refused when it is entered: a percentage outside 0-100, money below zero or in mills. */
export const checkActivityEntry = ({ percent, spentEur }: ActivityContent): Finding[] => [
  ...checkNumber(percent === null ? null : String(percent), PERCENT, { cell: 'percent' }),
  ...checkNumber(spentEur, EUROS, { cell: 'spentEur' }),
];

/** All errors of an activity report: also an empty one, unless the activity is postponed. */
export const checkActivity = (content: ActivityContent): Finding[] => [
  ...checkActivityEntry(content),
  ...(content.percent === null && !content.postponed ? [error('ACTIVITY_EMPTY', 'percent')] : []),
];
