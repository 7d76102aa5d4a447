import fc from 'fast-check';
import { buildTable } from '../../../../server/src/domain/disclosure/buildTable';
import { joinReleases } from '../../../../server/src/domain/disclosure/joinReleases';
import { ownFacts } from '../../../../server/src/domain/disclosure/ownFacts';
import type { Solver } from '../../../../server/src/domain/disclosure/solver';
import type { Fact } from '../../../../server/src/domain/disclosure/table';
import { openHighs } from '../../../../server/src/highsSolver';
import { aTable, audit, breakdown, entries, EVERYTHING, hide, noSolver } from './tables';

let solve: Solver;
beforeAll(async () => {
  solve = await openHighs({ seconds: 10 });
});

const FORM = breakdown('form', ['form=a', 'form=b', 'form=c']);
const at = (row: string, period = '2018-Q1') => `V|*|${period}|${row}`;

const byForm = (a: number, b: number, c: number) =>
  buildTable(
    [
      aTable({
        breakdowns: [FORM],
        entries: entries('KP', [
          `2018-Q1 total ${a + b + c}`,
          `2018-Q1 form=a ${a}`,
          `2018-Q1 form=b ${b}`,
          `2018-Q1 form=c ${c}`,
        ]),
      }),
    ],
    [],
    EVERYTHING,
  );

test('nothing is hidden where nothing is small', () => {
  expect(hide(joinReleases([], { table: byForm(5, 6, 7) }))).toMatchObject({
    hidden: new Set(),
    cheapest: true,
    unprotected: [],
  });
});

test('a small count takes one other cell with it, and the total survives', () => {
  const { hidden, reasons, cheapest } = hide(joinReleases([], { table: byForm(2, 9, 8) }), { solve });
  expect(hidden.size).toBe(2);
  expect(hidden.has(at('total'))).toBe(false);
  expect(reasons.get(at('form=a'))).toEqual({ kind: 'SMALL' });
  expect([...reasons.values()]).toContainEqual({ kind: 'PROTECTS', cell: at('form=a') });
  expect(cheapest).toBe(true);
});

test('two small counts that are few together take a third cell', () => {
  expect(hide(joinReleases([], { table: byForm(2, 1, 8) }), { solve }).hidden).toContain(at('form=c'));
});

test('a zero may be hidden for the sake of others, so that no mark says that it is none', () => {
  const joint = joinReleases([], { table: byForm(2, 0, 8) });
  const { hidden } = hide(joint, { solve });
  expect(hidden.size).toBeLessThan(4);
  expect(audit(joint, { hidden: [...hidden] }).passed).toBe(true);
  expect(audit(joint, { hidden: [at('form=a'), at('form=b'), at('form=c')] }).passed).toBe(true);
});

test('without an answer of the solver the plain choice holds as well', () => {
  const joint = joinReleases([], { table: byForm(2, 9, 8) });
  const { hidden, cheapest } = hide(joint, { solve: noSolver });
  expect(cheapest).toBe(false);
  expect(audit(joint, { hidden: [...hidden] }).passed).toBe(true);
});

test('without rounds the plain choice is taken', () => {
  expect(hide(joinReleases([], { table: byForm(2, 9, 8) }), { solve }, 0).cheapest).toBe(false);
});

test('what is out cannot be hidden: the new release gives way', () => {
  const year = (...values: number[]) =>
    buildTable(
      [
        aTable({
          entries: entries(
            'KP',
            values.map((value, index) => `2018-Q${index + 1} total ${value}`),
          ),
        }),
      ],
      [],
      { ...EVERYTHING, halfYears: false },
    );
  const first = year(3, 8, 9);
  const out = {
    number: 1,
    table: first,
    published: new Set(['2018-Q2', '2018-Q3'].map((quarter) => at('total', quarter))),
  };
  const joint = joinReleases([out], { table: year(3, 8, 9, 7) });
  const { hidden, unprotected } = hide(joint, { solve });
  expect(unprotected).toEqual([]);
  expect(hidden).toContain(at('total', '2018-Q4'));
  expect(audit(joint, { hidden: [...hidden] }).passed).toBe(true);
});

test('a cell that is out with all that it follows from is said to be beyond protection', () => {
  const table = byForm(2, 9, 8);
  const out = { number: 1, table, published: new Set(['total', 'form=b', 'form=c'].map((row) => at(row))) };
  expect(hide(joinReleases([out], { table }), { solve }).unprotected).toEqual([at('form=a')]);
});

test('a public figure that gives a count away is not fought against', () => {
  const table = byForm(2, 9, 8);
  const known: Fact = {
    id: 'press',
    kind: 'REFERENCE',
    terms: [{ cell: at('form=a'), times: 1 }],
    low: 2,
    high: 2,
  };
  expect(hide(joinReleases([], { table }), { solve, references: [known] }).unprotected).toContain(
    at('form=a'),
  );
});

test('the printed total gives way where an institution could take its own part off it', () => {
  const tables = [
    aTable({ entries: [...entries('KP', ['2018-Q1 total 9']), ...entries('PVPT', ['2018-Q1 total 3'])] }),
  ];
  const table = buildTable(tables, [], EVERYTHING);
  const own = new Map(['KP', 'PVPT'].map((name) => [name, ownFacts(tables, table.cells, name)]));
  const joint = joinReleases([], { table, own });
  const { hidden } = hide(joint, { solve });
  expect(hidden).toContain(at('total'));
  expect(hidden).toContain('V|PVPT|2018-Q1|total');
  expect(audit(joint, { hidden: [...hidden] }).passed).toBe(true);
});

test('the rests of a ratio that are few together are protected although another rest can be worked out', () => {
  const regions = [
    ['total', 23, 32],
    ['region=a', 10, 15],
    ['region=b', 6, 8],
    ['region=c', 7, 9],
  ] as const;
  const of = (code: string, count: (numerator: number, denominator: number) => number) =>
    aTable({
      code,
      shown: code !== 'R',
      breakdowns: [breakdown('region', ['region=a', 'region=b', 'region=c'])],
      entries: entries(
        'KP',
        regions.map(([row, numerator, denominator]) => `2018-Q1 ${row} ${count(numerator, denominator)}`),
      ),
    });
  const table = buildTable(
    [of('N', (numerator) => numerator), of('D', (_, denominator) => denominator), of('R', (n, d) => d - n)],
    regions.map(([row]) => ({
      kind: 'REST' as const,
      part: { table: 'N', breakdown: row },
      rest: { table: 'R', breakdown: row },
      whole: { table: 'D', breakdown: row },
    })),
    EVERYTHING,
  );
  const joint = joinReleases([], { table });
  const { hidden } = hide(joint, { solve });
  expect(audit(joint, { hidden: [...hidden], solve }).passed).toBe(true);
});

test('whatever the counts are, what is hidden passes the audit', () => {
  const count = fc.oneof(fc.nat(4), fc.nat(15));
  const cells = ['sex=f;age=c', 'sex=f;age=a', 'sex=m;age=c', 'sex=m;age=a'];
  fc.assert(
    fc.property(
      fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      (quarters) => {
        const lines = quarters.flatMap((values, index) => [
          `2018-Q${index + 1} total ${values.reduce((a, b) => a + b, 0)}`,
          ...cells.map((cell, place) => `2018-Q${index + 1} ${cell} ${values[place]}`),
        ]);
        const table = buildTable(
          [aTable({ breakdowns: [breakdown('sex*age', cells)], entries: entries('KP', lines) })],
          [],
          EVERYTHING,
        );
        const joint = joinReleases([], { table });
        const { hidden, unprotected } = hide(joint, { solve }, 1);
        expect(unprotected).toEqual([]);
        expect(audit(joint, { hidden: [...hidden], solve }).passed).toBe(true);
      },
    ),
    { numRuns: 12 },
  );
});
