import { formatsOf } from '../../../client/src/format/useFormat';
import { messageOf } from '../../../client/src/features/reporting/evidence/sendFile';
import { sizeText } from '../../../client/src/features/reporting/evidence/sizeText';

test.each([
  [1, '1 kB'],
  [1024, '1 kB'],
  [1025, '2 kB'],
  [1024 * 1024, '1 MB'],
  [10 * 1024 * 1024, '10 MB'],
  [2_500_000, '2,4 MB'],
])('%d bytes are shown as %s', (bytes, text) => {
  expect(sizeText(formatsOf('sr'), bytes)).toBe(text);
});

test.each([
  ['{"errors":[{"message":"Too large."}]}', 'Too large.'],
  ['{"errors":[]}', null],
  ['<html>502 Bad Gateway</html>', null],
])('the answer %s says %j', (answer, message) => {
  expect(messageOf(answer)).toBe(message);
});
