import { contributionRows } from '../../../client/src/features/dashboard/contributionRows';

const police = { id: 'kp', name: 'Police' };
const ministry = { id: 'mest', name: 'Ministry' };
const reporter = (institution: typeof police, fromQuarter: string, toQuarter: string) => ({
  institution,
  fromQuarter,
  toQuarter,
});
const QUARTERS = ['2018-Q1', '2018-Q2'];

test('shows what was given, what is missing and what was not expected, for every reporter', () => {
  const contribution = { quarter: '2018-Q1', institution: police, amount: '5' };
  const rows = contributionRows(
    QUARTERS,
    [reporter(police, '2015-Q1', '2019-Q4'), reporter(ministry, '2018-Q2', '2019-Q4')],
    [contribution],
  );
  expect(rows.map(({ institution }) => institution.name)).toEqual(['Police', 'Ministry']);
  expect(rows.map(({ gifts }) => [...gifts.values()].map(({ kind }) => kind))).toEqual([
    ['given', 'blank'],
    ['notExpected', 'blank'],
  ]);
  expect(rows[0]?.gifts.get('2018-Q1')).toEqual({ kind: 'given', contribution });
});

test('leaves out institutions that have nothing to do with the quarters', () => {
  expect(contributionRows(QUARTERS, [reporter(ministry, '2019-Q1', '2019-Q4')], [])).toEqual([]);
});

test('keeps a value of an institution that is no reporter any more', () => {
  const rows = contributionRows(QUARTERS, [], [{ quarter: '2018-Q2', institution: ministry }]);
  expect(rows).toHaveLength(1);
});
