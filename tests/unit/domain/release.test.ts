import { leftOutReason, mayEnterRelease, type Protectable } from '../../../server/src/domain/release';
import type { Measure } from '../../../server/src/domain/terms';

const indicator = (measure: Measure, changes: Partial<Protectable> = {}): Protectable => ({
  sensitivity: 'SMALL_COUNT',
  rule: { measure, decimals: 0, partDecimals: 0, mayExceedDenominator: false },
  timeAggregation: measure === 'RATIO' ? 'RATIO' : 'SUM',
  institutionAggregation: measure === 'RATIO' ? 'RATIO' : 'SUM',
  ...changes,
});

test('counts of few persons, and shares among them, may enter a release', () => {
  expect(mayEnterRelease(indicator('COUNT'))).toBe(true);
  expect(mayEnterRelease(indicator('COUNT', { timeAggregation: 'LATEST' }))).toBe(true);
  expect(mayEnterRelease(indicator('RATIO'))).toBe(true);
});

test('money that few persons received is left out of releases', () => {
  expect(leftOutReason(indicator('AMOUNT'))).toBe('MONEY_OF_FEW');
});

test('what cannot be added up rests on few persons and is left out', () => {
  expect(leftOutReason(indicator('DAYS'))).toBe('SMALL_COUNT');
  expect(leftOutReason(indicator('COUNT', { timeAggregation: 'MAXIMUM' }))).toBe('SMALL_COUNT');
  expect(leftOutReason(indicator('COUNT', { institutionAggregation: 'AVERAGE' }))).toBe('SMALL_COUNT');
});

test('an indicator that does not rest on few persons may be released', () => {
  expect(leftOutReason(indicator('AMOUNT', { sensitivity: 'NONE' }))).toBeNull();
});
