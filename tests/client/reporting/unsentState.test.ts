import { unsentState } from '../../../client/src/features/reporting/unsentState';

const steps = (...names: ('SUBMIT' | 'RETURN' | 'APPROVE' | 'REOPEN')[]) => names.map((step) => ({ step }));

test('a draft was never submitted', () => {
  expect(unsentState({ workflow: 'DRAFT', steps: [] })).toBe('DRAFT');
});

test('a report that came back is no draft, though it is with its institution', () => {
  expect(unsentState({ workflow: 'RETURNED', steps: steps('SUBMIT', 'RETURN') })).toBe('RETURNED');
});

test('an approved report that was opened again is being corrected, until the correction is sent back', () => {
  const opened = steps('SUBMIT', 'RETURN', 'SUBMIT', 'APPROVE', 'REOPEN');
  expect(unsentState({ workflow: 'RETURNED', steps: opened })).toBe('CORRECTING');
  expect(unsentState({ workflow: 'RETURNED', steps: [...opened, ...steps('SUBMIT', 'RETURN')] })).toBe(
    'RETURNED',
  );
});
