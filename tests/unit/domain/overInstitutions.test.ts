import { isPartial, overInstitutions, type Contribution } from '../../../server/src/domain/aggregation';
import { BLANK, type CellContent } from '../../../server/src/domain/cell';
import type { Aggregation, Measure } from '../../../server/src/domain/terms';
import { amount, parts, reason } from './contents';

type Contents = Record<string, CellContent | null>;

const given = (contents: Contents): Contribution[] =>
  Object.entries(contents).map(([institutionId, content]) => ({
    institutionId,
    quarter: '2018-Q3',
    content,
  }));

const figureOf = (
  measure: Measure,
  institutionAggregation: Aggregation,
  contents: Contents,
  expected = ['KP', 'MLSW', 'SPO'],
) => overInstitutions({ measure, institutionAggregation }, expected, given(contents));

const none = { numerator: null, denominator: null, outOf: null };

test.each<[Measure, Aggregation, Contents, object]>([
  ['COUNT', 'SUM', { KP: amount('3'), MLSW: amount('4'), SPO: amount('0') }, { ...none, value: '7' }],
  ['AMOUNT', 'SUM', { KP: amount('0.1'), MLSW: amount('0.2') }, { ...none, value: '0.3' }],
  ['COUNT', 'SUM', {}, { ...none, value: null }],
  ['COUNT', 'AVERAGE', { KP: amount('3'), MLSW: amount('4') }, { ...none, value: '3.5' }],
  ['COUNT', 'AVERAGE', {}, { ...none, value: null }],
  ['COUNT', 'MAXIMUM', { KP: amount('3'), MLSW: amount('14'), SPO: amount('5') }, { ...none, value: '14' }],
  ['COUNT', 'MAXIMUM', {}, { ...none, value: null }],
  ['COUNT', 'NONE', { KP: amount('3'), MLSW: amount('4') }, { ...none, value: null }],
  ['COUNT', 'RATIO', { KP: amount('3'), MLSW: amount('4') }, { ...none, value: null }],
  [
    'RATIO',
    'RATIO',
    { KP: parts('1', '2'), MLSW: parts('1', '10') },
    { value: '16.6667', numerator: '2', denominator: '12', outOf: null },
  ],
  [
    'RATIO',
    'AVERAGE',
    { KP: parts('1', '2'), MLSW: parts('1', '10') },
    { value: '16.6667', numerator: '2', denominator: '12', outOf: null },
  ],
  [
    'RATIO',
    'RATIO',
    { KP: parts('0', '0'), MLSW: parts('0', '0') },
    { value: null, numerator: '0', denominator: '0', outOf: null },
  ],
  [
    'RATIO',
    'RATIO',
    { KP: parts('0', '0'), MLSW: parts('1', '4') },
    { value: '25', numerator: '1', denominator: '4', outOf: null },
  ],
  ['RATIO', 'RATIO', {}, { ...none, value: null }],
  [
    'RATIO',
    'MAXIMUM',
    { KP: parts('1', '2'), MLSW: parts('1', '10'), SPO: parts('0', '0') },
    { value: '50', numerator: '1', denominator: '2', outOf: null },
  ],
  [
    'DAYS',
    'RATIO',
    { KP: parts('100', '2'), MLSW: parts('20', '4') },
    { value: '20', numerator: '120', denominator: '6', outOf: null },
  ],
  [
    'YES_NO',
    'NONE',
    { KP: amount('1'), MLSW: amount('0'), SPO: amount('1') },
    { ...none, value: '2', outOf: 3 },
  ],
  ['YES_NO', 'NONE', { KP: amount('0') }, { ...none, value: '0', outOf: 1 }],
  ['YES_NO', 'NONE', {}, { ...none, value: null }],
  ['MILESTONE', 'NONE', { KP: amount('3'), MLSW: amount('0') }, { ...none, value: '1', outOf: 2 }],
])('%s put together by %s from %j', (measure, aggregation, contents, outcome) => {
  expect(figureOf(measure, aggregation, contents)).toMatchObject(outcome);
});

test.each<[Measure, Aggregation, Contents, object]>([
  ['MILESTONE', 'NONE', { KP: amount('3') }, { value: '3', outOf: null }],
  ['MILESTONE', 'NONE', {}, { value: null, outOf: null }],
  ['COUNT', 'NONE', { KP: amount('3') }, { value: '3', outOf: null }],
  ['YES_NO', 'NONE', { KP: amount('1') }, { value: '1', outOf: 1 }],
])('%s of a single reporter is shown as it is', (measure, aggregation, contents, outcome) => {
  expect(figureOf(measure, aggregation, contents, ['KP'])).toMatchObject(outcome);
});

test.each<[string, Contents, object]>([
  [
    'all reported',
    { KP: amount('3'), MLSW: amount('4'), SPO: amount('0') },
    { counted: 3, expected: 3, missing: [] },
  ],
  ['nobody reported', {}, { counted: 0, expected: 3, missing: ['KP', 'MLSW', 'SPO'] }],
  [
    'one left its line blank',
    { KP: amount('3'), MLSW: BLANK, SPO: amount('1') },
    { counted: 2, expected: 3, missing: ['MLSW'] },
  ],
  [
    'one has no approved report',
    { KP: amount('3'), MLSW: null, SPO: amount('1') },
    { counted: 2, expected: 3, missing: ['MLSW'] },
  ],
  [
    'one withholds',
    { KP: amount('3'), MLSW: amount('4'), SPO: reason('WITHHELD') },
    { counted: 2, expected: 3, missing: ['SPO'] },
  ],
  [
    'one has it not yet',
    { KP: reason('NOT_YET_AVAILABLE'), MLSW: amount('4'), SPO: amount('1') },
    { counted: 2, expected: 3, missing: ['KP'] },
  ],
  [
    'it does not apply to one',
    { KP: reason('NOT_APPLICABLE'), MLSW: amount('4'), SPO: amount('1') },
    { counted: 2, expected: 2, missing: [] },
  ],
  [
    'somebody else reported too',
    { KP: amount('3'), MLSW: amount('4'), SPO: amount('0'), MOH: amount('9') },
    { value: '7', counted: 3, expected: 3, missing: [] },
  ],
])('the coverage says that %s', (_, contents, coverage) => {
  expect(figureOf('COUNT', 'SUM', contents)).toMatchObject(coverage);
});

test('the missing institutions come in the same order, however they were expected', () => {
  expect(figureOf('COUNT', 'SUM', {}, ['SPO', 'KP', 'MLSW']).missing).toEqual(['KP', 'MLSW', 'SPO']);
});

test('an institution expected twice is one institution', () => {
  expect(figureOf('COUNT', 'SUM', { KP: amount('3') }, ['KP', 'KP'])).toMatchObject({
    value: '3',
    expected: 1,
  });
});

test('a second contribution of one institution is refused rather than counted', () => {
  const twice = [...given({ KP: amount('3') }), ...given({ KP: amount('4') })];
  expect(() => overInstitutions({ measure: 'COUNT', institutionAggregation: 'SUM' }, ['KP'], twice)).toThrow(
    RangeError,
  );
});

test('a figure from part of the reporters is partial', () => {
  expect(isPartial(figureOf('COUNT', 'SUM', { KP: amount('3') }))).toBe(true);
  expect(isPartial(figureOf('COUNT', 'SUM', { KP: amount('3') }, ['KP']))).toBe(false);
});
