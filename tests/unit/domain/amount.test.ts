import fc from 'fast-check';
import {
  addAmounts,
  canonical,
  compareAmounts,
  decimalPlaces,
  divide,
  integerDigits,
  isNegative,
  isNumber,
  isWhole,
  isZero,
  maxAmount,
  multiply,
  percentOf,
  subtract,
} from '../../../server/src/domain/amount';

test.each([
  ['12.5000', '12.5'],
  ['12.0000', '12'],
  ['0.0000', '0'],
  ['-0', '0'],
  ['-0.00', '0'],
  ['007', '7'],
  ['-3.10', '-3.1'],
  ['100', '100'],
  ['1234567890123456.7891', '1234567890123456.7891'],
  ['9999999999999999.9999', '9999999999999999.9999'],
  ['0.0001', '0.0001'],
])('%s is written %s', (text, amount) => {
  expect(canonical(text)).toBe(amount);
});

test.each([
  '',
  ' ',
  'twelve',
  '1e3',
  '1,5',
  '.5',
  '5.',
  '+5',
  '--5',
  '0x10',
  'NaN',
  'Infinity',
  ' 5',
  '5\n',
  '1_000',
  '٣',
  '12345678901234567',
  '0.00001',
  `1${'0'.repeat(70)}`,
])('"%s" is refused', (text) => {
  expect(() => canonical(text)).toThrow(RangeError);
});

test('a long number is still a number, though it cannot be kept', () => {
  expect(isNumber('12345678901234567890.123456')).toBe(true);
  expect(isNumber('1e3')).toBe(false);
});

test('sums are exact where binary numbers are not', () => {
  expect(addAmounts(['0.1', '0.2'])).toBe('0.3');
  expect(addAmounts(['9999999999999999.9999', '0.0001'])).toBe('10000000000000000');
  expect(addAmounts([])).toBe('0');
  expect(subtract('0.3', '0.1')).toBe('0.2');
  expect(multiply('1.1', '3')).toBe('3.3');
});

test.each([
  ['1', '3', undefined, '0.3333'],
  ['2', '3', undefined, '0.6667'],
  ['1', '3', 1, '0.3'],
  ['1', '8', 2, '0.13'],
  ['6', '3', undefined, '2'],
  ['0', '3', undefined, '0'],
  ['0', '0', undefined, null],
  ['5', '0', undefined, null],
])('%s divided by %s to %s decimals is %s', (a, b, decimals, quotient) => {
  expect(divide(a, b, { decimals })).toBe(quotient);
});

test.each([
  ['3', '4', '75'],
  ['1', '3', '33.3333'],
  ['2', '3', '66.6667'],
  ['1', '160000', '0.0006'],
  ['12', '10', '120'],
  ['0', '7', '0'],
  ['0', '0', null],
  ['7', '0', null],
  ['-1', '4', '-25'],
  ['9999999999999999', '0.0001', '9999999999999999000000'],
])('%s of %s is %s percent', (numerator, denominator, percent) => {
  expect(percentOf(numerator, denominator)).toBe(percent);
});

test('amounts are compared as numbers, not as texts', () => {
  expect(['10', '9', '-1', '9.5'].toSorted(compareAmounts)).toEqual(['-1', '9', '9.5', '10']);
  expect(compareAmounts('9.50', '9.5')).toBe(0);
  expect(maxAmount(['9', '10', '2'])).toBe('10');
  expect(maxAmount([])).toBeNull();
});

test.each([
  ['0', { zero: true, negative: false, whole: true, decimals: 0, digits: 1 }],
  ['12.25', { zero: false, negative: false, whole: false, decimals: 2, digits: 2 }],
  ['-3', { zero: false, negative: true, whole: true, decimals: 0, digits: 1 }],
  ['0.5000', { zero: false, negative: false, whole: false, decimals: 1, digits: 1 }],
  ['5.000', { zero: false, negative: false, whole: true, decimals: 0, digits: 1 }],
  ['-0.00', { zero: true, negative: false, whole: true, decimals: 0, digits: 1 }],
  ['-0.0001', { zero: false, negative: true, whole: false, decimals: 4, digits: 1 }],
  ['0070.0100', { zero: false, negative: false, whole: false, decimals: 2, digits: 2 }],
  ['1000', { zero: false, negative: false, whole: true, decimals: 0, digits: 4 }],
])('%s is known by its sign and digits', (amount, facts) => {
  expect({
    zero: isZero(amount),
    negative: isNegative(amount),
    whole: isWhole(amount),
    decimals: decimalPlaces(amount),
    digits: integerDigits(amount),
  }).toEqual(facts);
});

const anAmount = fc
  .tuple(fc.bigInt(-(10n ** 16n) + 1n, 10n ** 16n - 1n), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) => canonical(`${whole}.${String(part).padStart(4, '0')}`));

test('a canonical amount stays as it is', () => {
  fc.assert(fc.property(anAmount, (amount) => canonical(amount) === amount));
});

test('the order of adding makes no difference', () => {
  fc.assert(
    fc.property(fc.array(anAmount), (amounts) => {
      expect(addAmounts(amounts.toReversed())).toBe(addAmounts(amounts));
    }),
  );
});

test('subtracting what was added gives the amount back', () => {
  fc.assert(fc.property(anAmount, anAmount, (a, b) => subtract(addAmounts([a, b]), b) === a));
});
