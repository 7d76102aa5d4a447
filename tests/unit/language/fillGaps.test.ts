import { fillGaps } from '../../../schema/language/fillGaps';
import type { Language } from '../../../schema/language/languages';

const values = { quarter: '2026-Q3', due: '2026-09-30', by: 'Ana P.' };

test.each<[Language, string, string]>([
  ['sr', 'Otvoren je {quarter:quarter}.', 'Otvoren je 3. kvartal 2026.'],
  ['sr', 'Za {quarter:quarter}, rok {due:day}!', 'Za 3. kvartal 2026, rok 30. septembar 2026!'],
  ['sr', 'Rok ({due:day}) je prošao.', 'Rok (30. septembar 2026) je prošao.'],
  ['sr', 'Za {quarter:quarter} nema podataka.', 'Za 3. kvartal 2026. nema podataka.'],
  ['en', 'The deadline is {due:day}.', 'The deadline is 30 September 2026.'],
  ['en', 'Entered by {by}, again by {by}.', 'Entered by Ana P., again by Ana P..'],
  ['sq', 'Pa vend për vlera.', 'Pa vend për vlera.'],
])('in %s "%s" reads "%s"', (language, text, shown) => {
  expect(fillGaps(language, text, values)).toBe(shown);
});

test.each(['{unheardOf}', '{toString}', '{quarter:number}', '{quarter:unheardOf}'])(
  'a text with the gap %s is not shown',
  (text) => {
    expect(() => fillGaps('en', text, values)).toThrow(RangeError);
  },
);
