import { buildTable } from '../../../../server/src/domain/disclosure/buildTable';
import { joinReleases } from '../../../../server/src/domain/disclosure/joinReleases';
import { ownFacts } from '../../../../server/src/domain/disclosure/ownFacts';
import { referenceFacts } from '../../../../server/src/domain/disclosure/referenceFacts';
import {
  changeAgainst,
  percentOfTarget,
  percentOfWhole,
} from '../../../../server/src/domain/disclosure/statements';
import type { Fact } from '../../../../server/src/domain/disclosure/table';
import { aTable, audit, breakdown, entries, EVERYTHING, verdictOn } from './tables';

const SEX = breakdown('sex', ['sex=f', 'sex=m', 'sex=x']);
const at = (period: string, row = 'total', institution = '*') => `V|${institution}|${period}|${row}`;

const bySex = (f: number, m: number, x: number, zeroIsSmall = false) =>
  buildTable(
    [
      aTable({
        zeroIsSmall,
        breakdowns: [SEX],
        entries: entries('KP', [
          `2018-Q1 total ${f + m + x}`,
          `2018-Q1 sex=f ${f}`,
          `2018-Q1 sex=m ${m}`,
          `2018-Q1 sex=x ${x}`,
        ]),
      }),
    ],
    [],
    EVERYTHING,
  );

const [F, M, X] = ['sex=f', 'sex=m', 'sex=x'].map((row) => at('2018-Q1', row)) as [string, string, string];

test('one hidden cell under a printed total is worked out, and the chain says how', () => {
  const report = audit(joinReleases([], { table: bySex(2, 7, 8) }), { hidden: [F] });
  const verdict = verdictOn(report, F);
  expect(report.passed).toBe(false);
  expect(verdict).toMatchObject({ verdict: 'LEAK', low: 2, high: 2, missing: [1, 3, 4] });
  expect(
    verdict?.chain
      .filter(({ kind }) => kind === 'VALUE')
      .map(({ about }) => about)
      .sort(),
  ).toEqual([M, X, at('2018-Q1')].sort());
  expect(verdict?.chain.filter(({ kind }) => kind === 'SUM')).toHaveLength(1);
});

test('with a second cell hidden, every small value is possible', () => {
  const report = audit(joinReleases([], { table: bySex(2, 7, 8) }), { hidden: [F, M] });
  expect(report.passed).toBe(true);
  expect(verdictOn(report, F)).toMatchObject({ verdict: 'SAFE', low: 0, high: 9, chain: [] });
});

test('two small cells that are few together give their sum away', () => {
  const report = audit(joinReleases([], { table: bySex(2, 1, 8) }), { hidden: [F, M] });
  expect(verdictOn(report, [F, M].join())).toMatchObject({ verdict: 'LEAK', low: 3, high: 3 });
});

test('a hidden cell that is not small must keep three values', () => {
  const beside: Fact = { id: 'bar', kind: 'PRINTED', terms: [{ cell: F, times: 1 }], low: 7, high: 8 };
  const report = audit(joinReleases([], { table: bySex(7, 9, 8), statements: [beside] }), { hidden: [F, M] });
  expect(verdictOn(report, F)).toMatchObject({ verdict: 'LEAK', low: 7, high: 8, missing: [] });
  expect(verdictOn(report, F)?.chain).toContainEqual({ kind: 'PRINTED', about: 'bar' });
});

test('where zeros are hidden, they must be able to be any small count', () => {
  const given = audit(joinReleases([], { table: bySex(0, 0, 8, true) }), { hidden: [F, M] });
  expect(verdictOn(given, F)).toMatchObject({ verdict: 'LEAK', low: 0, high: 0, missing: [1, 2, 3, 4] });
  const kept = audit(joinReleases([], { table: bySex(0, 9, 8, true) }), { hidden: [F, M] });
  expect(verdictOn(kept, F)).toMatchObject({ verdict: 'SAFE', low: 0, high: 9 });
});

test('a printed percent of a target gives a hidden count away', () => {
  const statements = [percentOfTarget(F, 12, { units: 25, decimals: 0 })];
  const report = audit(joinReleases([], { table: bySex(3, 7, 8), statements }), { hidden: [F, M] });
  expect(verdictOn(report, F)).toMatchObject({ verdict: 'LEAK', low: 3, high: 3 });
});

const ratio = (numerator: number, denominator: number) =>
  buildTable(
    [
      aTable({ code: 'N', entries: entries('KP', [`2018-Q1 total ${numerator}`]) }),
      aTable({ code: 'V', entries: entries('KP', [`2018-Q1 total ${denominator}`]) }),
      aTable({
        code: 'R',
        shown: false,
        entries: entries('KP', [`2018-Q1 total ${denominator - numerator}`]),
      }),
    ],
    [
      {
        kind: 'REST',
        part: { table: 'N', breakdown: 'total' },
        rest: { table: 'R', breakdown: 'total' },
        whole: { table: 'V', breakdown: 'total' },
      },
    ],
    EVERYTHING,
  );

test('a printed percent beside a printed denominator gives the numerator away', () => {
  const statements = percentOfWhole('N|*|2018-Q1|total', at('2018-Q1'), { units: 15, decimals: 0 });
  const report = audit(joinReleases([], { table: ratio(3, 20), statements }), {
    hidden: ['N|*|2018-Q1|total'],
  });
  expect(verdictOn(report, 'N|*|2018-Q1|total')).toMatchObject({ verdict: 'LEAK', low: 3, high: 3 });
});

test('the few that a ratio leaves over are protected without being printed', () => {
  const report = audit(joinReleases([], { table: ratio(18, 20) }));
  expect(verdictOn(report, 'R|*|2018-Q1|total')).toMatchObject({ verdict: 'LEAK', low: 2, high: 2 });
});

test('a printed change against a printed quarter gives a hidden one away', () => {
  const table = buildTable(
    [aTable({ entries: entries('KP', ['2018-Q1 total 9', '2018-Q2 total 3']) })],
    [],
    EVERYTHING,
  );
  const statements = [changeAgainst(at('2018-Q2'), at('2018-Q1'), -6)];
  const report = audit(joinReleases([], { table, statements }), {
    hidden: [at('2018-Q2'), at('2018-Q1..2018-Q2')],
  });
  expect(verdictOn(report, at('2018-Q2'))).toMatchObject({ verdict: 'LEAK', low: 3 });
});

const tables = [
  aTable({
    entries: [
      ...entries('KP', ['2018-Q1 total 9', '2018-Q2 total 4']),
      ...entries('PVPT', ['2018-Q1 total 3', '2018-Q2 total 0']),
    ],
  }),
];

test('what one institution can take off the printed total is named for that institution', () => {
  const table = buildTable(tables, [], { ...EVERYTHING, halfYears: false });
  const own = new Map(['KP', 'PVPT'].map((name) => [name, ownFacts(tables, table.cells, name)]));
  const hidden = [
    at('2018-Q1', 'total', 'KP'),
    at('2018-Q1', 'total', 'PVPT'),
    at('2018-Q2', 'total', 'KP'),
    at('2018-Q2'),
  ];
  const report = audit(joinReleases([], { table, own }), { hidden });
  expect(verdictOn(report, at('2018-Q1', 'total', 'PVPT'))).toMatchObject({ verdict: 'SAFE' });
  expect(verdictOn(report, at('2018-Q1', 'total', 'PVPT'), 'KP')).toMatchObject({
    verdict: 'LEAK',
    low: 3,
    high: 3,
  });
  // The others added nothing to the second quarter: its national count is no news to the police.
  expect(verdictOn(report, at('2018-Q2'), 'KP')).toBeUndefined();
});

test('a national count below which an institution knows it cannot be is its own knowledge', () => {
  const few = [
    aTable({ entries: [...entries('KP', ['2018-Q1 total 2']), ...entries('PVPT', ['2018-Q1 total 1'])] }),
  ];
  const table = buildTable(few, [], EVERYTHING);
  const own = new Map([['KP', ownFacts(few, table.cells, 'KP')]]);
  const report = audit(joinReleases([], { table, own }), { hidden: table.cells.map(({ key }) => key) });
  expect(verdictOn(report, at('2018-Q1'), 'KP')).toMatchObject({
    verdict: 'OWN_KNOWLEDGE',
    low: 2,
    missing: [1],
  });
  expect(report.passed).toBe(true);
});

const reference = (value: number, to: '2018-Q1' | '2018-Q2' = '2018-Q1') =>
  ({ source: 'press', table: 'V', from: '2018-Q1', to, breakdown: 'sex=f', value }) as const;

test('what public figures alone give away does not hold a release up', () => {
  const table = bySex(2, 7, 8);
  const report = audit(joinReleases([], { table }), {
    hidden: [F, M],
    references: referenceFacts([reference(2)], table.cells),
  });
  expect(verdictOn(report, F)).toMatchObject({ verdict: 'ALREADY_PUBLIC', low: 2, high: 2 });
  expect(verdictOn(report, M)).toMatchObject({ verdict: 'LEAK' });
});

test('public figures that contradict ours or speak of nothing here are no knowledge', () => {
  const { cells } = bySex(2, 7, 8);
  expect(referenceFacts([reference(3), reference(2, '2018-Q2')], cells)).toEqual([]);
});

test('a figure beside the table that is not true leaves everything unproved, and the release refused', () => {
  const wrong: Fact = { id: 'wrong', kind: 'PRINTED', terms: [{ cell: F, times: 1 }], low: 9, high: 9 };
  const report = audit(joinReleases([], { table: bySex(2, 7, 8), statements: [wrong] }), { hidden: [F, M] });
  expect(report.passed).toBe(false);
  expect(verdictOn(report, F)).toMatchObject({ verdict: 'NOT_PROVED', low: null, high: null });
});

test('a fact about a cell that is not there is a mistake of ours', () => {
  const lost: Fact = { id: 'lost', kind: 'PRINTED', terms: [{ cell: 'nowhere', times: 1 }], low: 0, high: 0 };
  expect(() => audit(joinReleases([], { table: bySex(2, 7, 8), statements: [lost] }))).toThrow(RangeError);
});
