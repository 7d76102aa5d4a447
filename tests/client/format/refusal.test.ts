import { CombinedGraphQLErrors } from '@apollo/client';
import { refusalsOf } from '../../../client/src/format/refusal';

test('a refusal of the server keeps its code, its field and both values of a conflict', () => {
  const details = { yours: '5', theirs: '6' };
  const error = new CombinedGraphQLErrors({
    errors: [{ message: 'Changed meanwhile.', extensions: { code: 'CONFLICT', field: 'amount', details } }],
  });
  expect(refusalsOf(error)).toEqual([
    { code: 'CONFLICT', message: 'Changed meanwhile.', field: 'amount', details },
  ]);
});

test.each([new TypeError('Failed to fetch'), undefined, 'a text'])('%s is no refusal', (error) => {
  expect(refusalsOf(error)).toEqual([]);
});
