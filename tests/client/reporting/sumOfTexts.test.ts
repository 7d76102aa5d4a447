import { sumOfTexts } from '../../../client/src/features/reporting/sumOfTexts';

test.each<[texts: string[], sum: string]>([
  [[], '0'],
  [['12', '3'], '15'],
  [['0.1', '0.2'], '0.3'],
  [['9999999999999999', '1'], '10000000000000000'],
  [['12.50', '0.25', '3'], '15.75'],
  [['1.5', '2.5'], '4'],
  [['-3', '1.25'], '-1.75'],
  [['-0.25'], '-0.25'],
  [['0.05', '-0.1'], '-0.05'],
])('%j adds up to %s exactly', (texts, sum) => {
  expect(sumOfTexts(texts)).toBe(sum);
});
