import type { LineContent } from '../../../server/src/domain/checks';
import { amount, RULES } from './contents';

/** A line of persons with a total of ten; give only what matters. */
export const line = (fields: Partial<LineContent>): LineContent => ({
  rule: RULES.persons,
  breakdowns: [],
  cells: new Map([['total', amount('10')]]),
  noBreakdown: false,
  explanation: null,
  lastFour: [],
  ...fields,
});
