import { planSheet } from '../planSheet';
import { code, flag, listOf, maybeWords } from '../textKinds';

/** Breakdowns in which one case can fall in several cells, so that these may come to more than the total. */
export const BREAKDOWN_RULES = planSheet({
  file: 'breakdown_rules.csv',
  columns: {
    indicator_code: code(),
    dimensions: listOf(code(), '*'),
    overlapping: flag(),
    note: maybeWords(500),
  },
  key: ['indicator_code', 'dimensions'],
  refers: { indicator_code: 'indicators.csv' },
});
