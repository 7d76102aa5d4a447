import { releaseChanges } from '../../../server/src/features/releases/releaseChanges';
import type { FrozenIndicator, ReleaseDocument } from '../../../server/src/features/releases/releaseDocument';
import type { Quarter } from '../../../server/src/domain/quarter';
import { aFrozenIndicator, aPoint } from './aFrozenIndicator';

const document = (quarter: Quarter, ...indicators: FrozenIndicator[]) =>
  ({ number: 1, quarter, indicators }) as unknown as ReleaseDocument;
const indicator = (...points: ReturnType<typeof aPoint>[]) =>
  aFrozenIndicator({
    points: points.filter(({ period }) => period.includes('-')),
    years: points.filter(({ period }) => !period.includes('-')),
  });
const changes = (before: ReleaseDocument, now: ReleaseDocument) =>
  releaseChanges(before, now).map(({ kind, period, before: was, now: is }) => [kind, period, was, is]);

test('a release names what it corrects, hides and shows against the one before', () => {
  const before = document(
    '2018-Q2',
    indicator(aPoint('2017-Q4', '5'), aPoint('2018-Q1', '7'), aPoint('2018-Q2', null, { hidden: true })),
  );
  const now = document(
    '2018-Q2',
    indicator(aPoint('2017-Q4', '6'), aPoint('2018-Q1', null, { hidden: true }), aPoint('2018-Q2', '9')),
  );
  expect(changes(before, now)).toEqual([
    ['CORRECTED', '2017-Q4', '5', '6'],
    ['NOW_HIDDEN', '2018-Q1', '7', null],
    ['NOW_SHOWN', '2018-Q2', null, '9'],
  ]);
});

test('a year that went on is no correction; the quarters that came are new', () => {
  const before = document(
    '2018-Q1',
    indicator(aPoint('2018-Q1', '7'), aPoint('2017', '20'), aPoint('2018', '7')),
  );
  const now = document(
    '2018-Q2',
    indicator(aPoint('2018-Q1', '7'), aPoint('2018-Q2', '4'), aPoint('2017', '21'), aPoint('2018', '11')),
  );
  expect(changes(before, now)).toEqual([
    ['NEW_PERIOD', '2018-Q2', null, '4'],
    ['CORRECTED', '2017', '20', '21'],
  ]);
});

test('an indicator that was not there is new as a whole', () => {
  const now = document('2018-Q1', indicator(aPoint('2018-Q1', '7')));
  expect(changes(document('2018-Q1'), now)).toEqual([['NEW_INDICATOR', null, null, null]]);
});

test('a hidden figure that stays hidden is no change', () => {
  const hidden = document('2018-Q1', indicator(aPoint('2018-Q1', null, { hidden: true })));
  expect(changes(hidden, hidden)).toEqual([]);
});
