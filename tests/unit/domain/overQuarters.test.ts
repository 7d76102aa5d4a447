import { overQuarters, type FigureValue, type QuarterFigure } from '../../../server/src/domain/aggregation';
import type { Quarter } from '../../../server/src/domain/quarter';
import type { Aggregation, Measure } from '../../../server/src/domain/terms';

const figure = (fields: Partial<FigureValue>): FigureValue => ({
  value: null,
  numerator: null,
  denominator: null,
  outOf: null,
  counted: 2,
  expected: 2,
  missing: [],
  ...fields,
});

const year = (...figures: Partial<FigureValue>[]): QuarterFigure[] =>
  figures.map((fields, place) => ({ quarter: `2018-Q${place + 1}` as Quarter, figure: figure(fields) }));

const FLOW = year({ value: '3' }, { value: '0' }, { value: '5' });
const GAPS = year({ value: '3' }, {}, { value: '5' }, {});
const SHARES = year(
  { value: '50', numerator: '1', denominator: '2' },
  { value: '10', numerator: '1', denominator: '10' },
  { value: null, numerator: '0', denominator: '0' },
);

test.each<[Measure, Aggregation, QuarterFigure[], Partial<FigureValue>]>([
  ['COUNT', 'SUM', FLOW, { value: '8' }],
  ['COUNT', 'SUM', GAPS, { value: '8' }],
  ['COUNT', 'SUM', year({}, {}), { value: null }],
  ['COUNT', 'SUM', [], { value: null, counted: 0, expected: 0 }],
  ['COUNT', 'LATEST', FLOW, { value: '5' }],
  ['COUNT', 'LATEST', GAPS, { value: '5' }],
  ['COUNT', 'LATEST', year({ value: '5' }, { value: '0' }), { value: '0' }],
  ['COUNT', 'NONE', GAPS, { value: '5' }],
  ['COUNT', 'AVERAGE', FLOW, { value: '2.6667' }],
  ['COUNT', 'MAXIMUM', FLOW, { value: '5' }],
  ['RATIO', 'RATIO', SHARES, { value: '16.6667', numerator: '2', denominator: '12' }],
  ['RATIO', 'AVERAGE', SHARES, { value: '16.6667', numerator: '2', denominator: '12' }],
  ['RATIO', 'SUM', SHARES, { value: '16.6667', numerator: '2', denominator: '12' }],
  ['RATIO', 'LATEST', SHARES, { value: '10', numerator: '1', denominator: '10' }],
  ['RATIO', 'MAXIMUM', SHARES, { value: '50', numerator: '1', denominator: '2' }],
  ['DAYS', 'RATIO', SHARES, { value: '0.1667', numerator: '2', denominator: '12' }],
  ['YES_NO', 'LATEST', year({ value: '3', outOf: 3 }, { value: '2', outOf: 3 }), { value: '2', outOf: 3 }],
  ['YES_NO', 'SUM', year({ value: '1', outOf: 1 }, { value: '1', outOf: 1 }), { value: '1', outOf: 1 }],
  ['MILESTONE', 'SUM', year({ value: '2' }, { value: '3' }), { value: '3' }],
])('%s over the year by %s', (measure, timeAggregation, figures, expected) => {
  expect(overQuarters({ measure, timeAggregation }, figures)).toMatchObject(expected);
});

const PATCHY = year(
  { value: '3', counted: 1, expected: 2, missing: ['SPO'] },
  { value: '4', counted: 2, expected: 2 },
  { counted: 0, expected: 2, missing: ['KP', 'SPO'] },
);

test('the coverage of a sum is that of all its quarters, each missing institution once', () => {
  expect(overQuarters({ measure: 'COUNT', timeAggregation: 'SUM' }, PATCHY)).toMatchObject({
    counted: 3,
    expected: 6,
    missing: ['KP', 'SPO'],
  });
});

test('the coverage of a latest figure starts at its quarter, and shows what is still missing after it', () => {
  expect(overQuarters({ measure: 'COUNT', timeAggregation: 'LATEST' }, PATCHY)).toMatchObject({
    value: '4',
    counted: 2,
    expected: 4,
    missing: ['KP', 'SPO'],
  });
});

test('a latest figure that was never reported is missing in every quarter', () => {
  const never = year({ counted: 0, missing: ['KP'] }, { counted: 0, missing: ['SPO'] });
  expect(overQuarters({ measure: 'COUNT', timeAggregation: 'LATEST' }, never)).toEqual(
    figure({ counted: 0, expected: 4, missing: ['KP', 'SPO'] }),
  );
});

test('the quarters may come in any order', () => {
  expect(overQuarters({ measure: 'COUNT', timeAggregation: 'LATEST' }, GAPS.toReversed())).toEqual(
    overQuarters({ measure: 'COUNT', timeAggregation: 'LATEST' }, GAPS),
  );
});
