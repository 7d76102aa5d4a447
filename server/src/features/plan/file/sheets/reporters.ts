import { planSheet } from '../planSheet';
import { code } from '../textKinds';
import { quarterKind } from '../timeKinds';

/** Which institution reports which indicator from one quarter to another. */
export const REPORTERS = planSheet({
  file: 'reporters.csv',
  columns: {
    indicator_code: code(),
    institution_code: code(),
    from_quarter: quarterKind(),
    to_quarter: quarterKind(),
  },
  key: ['indicator_code', 'institution_code', 'from_quarter'],
  refers: { indicator_code: 'indicators.csv', institution_code: 'institutions.csv' },
});
