import { CombinedGraphQLErrors } from '@apollo/client';
import { outcomeOf } from '../../../client/src/features/reporting/outcomeOf';

const answered = (code: string, extensions: Record<string, unknown> = {}) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'A sentence.', extensions: { code, ...extensions } }] });

test('no error is success', () => {
  expect(outcomeOf(undefined)).toEqual({ kind: 'saved' });
});

test('a server that is not reached may be asked again', () => {
  expect(outcomeOf(new TypeError('Failed to fetch'))).toEqual({ kind: 'failed' });
});

test.each(['INTERNAL_SERVER_ERROR', 'RATE_LIMITED', 'TRY_AGAIN', 'NOT_SIGNED_IN'])(
  '%s passes: what was typed is kept to be sent again',
  (code) => {
    expect(outcomeOf(answered(code))).toEqual({ kind: 'failed', sentence: 'A sentence.' });
  },
);

test('a refusal names the field and says why', () => {
  expect(outcomeOf(answered('INVALID_INPUT', { field: 'input.entry.numerator' }))).toEqual({
    kind: 'refused',
    field: 'numerator',
    sentence: 'A sentence.',
  });
});

test('a stale save brings what the other person wrote, with the version to write over', () => {
  const details = { theirs: { amount: '7' }, by: 'Somebody', at: '2019-11-20T10:00:00.000Z', version: 4 };
  expect(outcomeOf(answered('CONFLICT', { details }))).toEqual({
    kind: 'conflict',
    sentence: 'A sentence.',
    theirs: { content: { amount: '7' }, by: 'Somebody', at: '2019-11-20T10:00:00.000Z', version: 4 },
  });
});

test('a conflict about which nothing is known is a refusal', () => {
  expect(outcomeOf(answered('CONFLICT'))).toMatchObject({ kind: 'refused', sentence: 'A sentence.' });
});
