import { planSheet } from '../planSheet';
import { code, flag, listOf } from '../textKinds';

/** Breakdowns of indicators: one dimension, or several crossed (`sex*age_group`). */
export const BREAKDOWNS = planSheet({
  file: 'indicator_breakdowns.csv',
  columns: { indicator_code: code(), dimensions: listOf(code(), '*'), exhaustive: flag() },
  key: ['indicator_code', 'dimensions'],
  refers: { indicator_code: 'indicators.csv' },
});
