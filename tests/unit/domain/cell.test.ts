import { cellKey } from '../../../server/src/domain/breakdown';
import {
  BLANK,
  computedValue,
  fieldsFit,
  hasValue,
  holdsNumber,
  isBlank,
  isContradictory,
  isReasoned,
  quotient,
  sameContent,
  type CellContent,
} from '../../../server/src/domain/cell';
import { amount, parts, reason } from './contents';

test.each<[string, CellContent, { blank: boolean; value: boolean; reasoned: boolean }]>([
  ['blank', BLANK, { blank: true, value: false, reasoned: false }],
  ['a zero', amount('0'), { blank: false, value: true, reasoned: false }],
  ['an amount', amount('12'), { blank: false, value: true, reasoned: false }],
  ['zero of zero', parts('0', '0'), { blank: false, value: true, reasoned: false }],
  ['a numerator alone', parts('3', null), { blank: false, value: false, reasoned: false }],
  ['a denominator alone', parts(null, '3'), { blank: false, value: false, reasoned: false }],
  ['a reason', reason('NOT_COLLECTED'), { blank: false, value: false, reasoned: true }],
])('%s is told from blank, value and reason', (_, content, facts) => {
  expect({
    blank: isBlank(content),
    value: hasValue(content),
    reasoned: isReasoned(content),
  }).toEqual(facts);
});

test.each([
  ['COUNT', amount('12'), '12'],
  ['COUNT', amount('0'), '0'],
  ['COUNT', BLANK, null],
  ['COUNT', reason('WITHHELD'), null],
  ['RATIO', parts('1', '3'), '33.3333'],
  ['RATIO', parts('0', '0'), null],
  ['RATIO', parts('3', null), null],
  ['RATIO', amount('50'), null],
  ['DAYS', parts('100', '3'), '33.3333'],
  ['DAYS', parts('5', '0'), null],
  ['YES_NO', amount('1'), '1'],
] as const)('a %s cell stands for its computed figure', (measure, content, figure) => {
  expect(computedValue(measure, content)).toBe(figure);
});

test('half a ratio has no quotient', () => {
  expect(quotient('RATIO', { numerator: null, denominator: '3' })).toBeNull();
});

test.each([
  ['amount', amount('1'), amount('2')],
  ['numerator', parts('1', '3'), parts('2', '3')],
  ['denominator', parts('1', '3'), parts('1', '4')],
  ['reason', reason('WITHHELD'), reason('NOT_COLLECTED')],
])('contents differ by their %s', (_, a, b) => {
  expect(sameContent(a, b)).toBe(false);
  expect(sameContent(a, { ...a })).toBe(true);
});

test.each([
  ['RATIO', parts('1', '2'), true],
  ['RATIO', amount('1'), false],
  ['DAYS', parts('1', '2'), true],
  ['COUNT', amount('1'), true],
  ['COUNT', parts('1', null), false],
  ['COUNT', parts(null, '1'), false],
  ['COUNT', reason('WITHHELD'), true],
  ['RATIO', BLANK, true],
] as const)('a %s cell is filled in the fields of its measure', (measure, content, fits) => {
  expect(fieldsFit(measure, content)).toBe(fits);
});

test('a value together with a reason contradicts itself', () => {
  expect(isContradictory({ ...amount('3'), reason: 'WITHHELD' })).toBe(true);
  expect(isContradictory(reason('WITHHELD'))).toBe(false);
  expect(isContradictory(amount('3'))).toBe(false);
});

test('the key of a crossed cell names each dimension with its category', () => {
  expect(
    cellKey([
      { dimension: 'sex', category: 'female' },
      { dimension: 'age_group', category: 'child' },
    ]),
  ).toBe('sex=female;age_group=child');
});

test.each<[Partial<CellContent>, boolean]>([
  [{}, false],
  [{ reason: 'WITHHELD' }, false],
  [{ amount: '0' }, true],
  [{ numerator: '1' }, true],
  [{ denominator: '1' }, true],
])('%j holds a number: %s', (content, held) => {
  expect(holdsNumber({ ...BLANK, ...content })).toBe(held);
});
