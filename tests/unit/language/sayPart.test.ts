import type { Language } from '../../../schema/language/languages';
import { sayPart } from '../../../schema/language/sayPart';

test.each<[string | undefined, string, string]>([
  [undefined, '1234.5', '1234.5'],
  ['number', '1234.56789', '1.234,56789'],
  ['about', '3.3333', '3,33'],
  ['value', '1234', '1.234'],
  ['value', 'Nije primenljivo', 'Nije primenljivo'],
  ['value', '', 'prazno'],
  ['quarter', '2026-Q3', '3. kvartal 2026.'],
  ['day', '2026-09-30', '30. septembar 2026.'],
  ['instant', '2026-09-30T21:59:59.999Z', '30. septembar 2026. u 23:59'],
  ['field', 'entry.reason', 'razlog'],
  ['part', 'amount', ''],
  ['part', 'numerator', ' (brojilac)'],
])('the form %s writes "%s" as "%s"', (form, text, shown) => {
  expect(sayPart('sr', form, text)).toBe(shown);
});

test.each<[Language, string]>([
  ['sq', 'e zbrazët'],
  ['en', 'empty'],
])('an empty cell is named in %s', (language, shown) => {
  expect(sayPart(language, 'value', '')).toBe(shown);
});

test.each(['numbr', 'toString', ''])('the unknown form "%s" is refused', (form) => {
  expect(() => sayPart('en', form, '1')).toThrow(RangeError);
});
