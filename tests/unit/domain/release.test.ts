import { leftOutReason, mayEnterRelease } from '../../../server/src/domain/release';

test('an indicator that rests on few persons is left out of releases', () => {
  expect(mayEnterRelease({ sensitivity: 'SMALL_COUNT' })).toBe(false);
  expect(leftOutReason({ sensitivity: 'SMALL_COUNT' })).toBe('SMALL_COUNT');
});

test('any other indicator may be released', () => {
  expect(mayEnterRelease({ sensitivity: 'NONE' })).toBe(true);
  expect(leftOutReason({ sensitivity: 'NONE' })).toBeNull();
});
