import { amountKind } from '../numberKinds';
import { planSheet } from '../planSheet';
import { code, words } from '../textKinds';
import { period } from '../timeKinds';

/** Targets of indicators for a year or a quarter. No line, no target. */
export const TARGETS = planSheet({
  file: 'targets.csv',
  columns: { indicator_code: code(), period: period(), value: amountKind(), provenance: words(1000) },
  key: ['indicator_code', 'period'],
  refers: { indicator_code: 'indicators.csv' },
});
