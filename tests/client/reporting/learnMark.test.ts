import { learnMark } from '../../../schema/language/learnMark';

const ofDecimals = (...texts: string[]) => texts.map((text) => ({ text, decimals: 2 }));

test.each<[what: string, texts: string[], mark: string | null]>([
  ['one decimal after a comma', ['1.234', '12,5'], ','],
  ['one decimal after a point', ['1,234', '12.5'], '.'],
  ['groups by point and decimals by comma', ['1.234', '1.234,50'], ','],
  ['groups by comma and decimals by point', ['1,234', '1,234.50'], '.'],
  ['two groups by point', ['12.500', '1.234.567'], ','],
  ['two groups by comma', ['12,500', '1,234,567'], '.'],
  ['a share below one', ['1.234', '0.125'], '.'],
  ['a sum in euros', ['1.234', '2.345,10 €'], ','],
  ['numbers of which none shows it', ['1.234', '12', '1 234', "1'234"], null],
  ['numbers that contradict each other', ['12,5', '12.5'], null],
  ['text and errors', ['1.234', 'abc', '#N/A', '12%'], null],
  ['nothing', [], null],
])('%s', (_what, texts, mark) => {
  expect(learnMark(ofDecimals(...texts))).toBe(mark);
});

test('a whole number of persons shows how the sheet parts groups', () => {
  expect(learnMark([{ text: '1.234', decimals: 0 }, ...ofDecimals('2.500')])).toBe(',');
});

test('part of a person shows nothing: it is a mistake', () => {
  expect(learnMark([{ text: '1.5', decimals: 0 }, ...ofDecimals('2.500')])).toBeNull();
});
