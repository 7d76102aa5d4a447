import { figureText, type FigureForm } from '../../../schema/language/figureText';
import type { Language } from '../../../schema/language/languages';

const count: FigureForm = { measure: 'COUNT', decimals: 0 };

test.each<[Language, [string | null, FigureForm], string]>([
  ['en', ['1234', count], '1,234'],
  ['sr', ['1234', count], '1.234'],
  ['sq', ['1234', count], '1\u00a0234'],
  ['en', ['0', count], '0'],
  ['en', [null, count], '–'],
  ['en', ['', count], '–'],
  ['en', ['66.6667', { measure: 'RATIO', decimals: 1 }], '66.7%'],
  ['sr', ['1234.5', { measure: 'AMOUNT', decimals: 2 }], '1.234,50\u00a0€'],
  ['en', ['1', { measure: 'DAYS', decimals: 0 }], '1 day'],
  ['sr', ['21', { measure: 'DAYS', decimals: 0 }], '21 dan'],
  ['sr', ['12.5', { measure: 'DAYS', decimals: 1 }], '12,5 dana'],
  ['en', ['1', { measure: 'YES_NO', decimals: 0 }], 'Yes'],
  ['sq', ['0', { measure: 'YES_NO', decimals: 0 }], 'Jo'],
  ['sr', ['6', { measure: 'YES_NO', decimals: 0, outOf: 7 }], '6 od 7'],
  ['en', ['3', { measure: 'MILESTONE', decimals: 0 }], '3'],
])('%s reads %j as "%s"', (language, [value, form], expected) => {
  expect(figureText(language, value, form)).toBe(expected);
});
