import { buildTable } from '../../../../server/src/domain/disclosure/buildTable';
import { joinReleases } from '../../../../server/src/domain/disclosure/joinReleases';
import { referenceFacts, type PublicFigure } from '../../../../server/src/domain/disclosure/referenceFacts';
import type { Solver } from '../../../../server/src/domain/disclosure/solver';
import { openHighs } from '../../../../server/src/highsSolver';
import { aTable, audit, breakdown, entries, EVERYTHING, verdictOn } from './tables';

let solve: Solver;
beforeAll(async () => {
  solve = await openHighs({ seconds: 10 });
});

/**
 * Victims identified in Kosovo in 2018 as they were published. January to September: presheva.com (Gazeta Express, citing Kosovo
 * Police), October 2018. January to December: US Department of State, 2020 Trafficking in Persons Report. How January to
 * September is divided over its quarters is made up here; the figures of the fourth follow from what was published.
 */
const PUBLISHED = {
  total: [14, 15],
  'sex=f': [13, 14],
  'sex=m': [1, 1],
  'age=child': [12, 12],
  'age=adult': [2, 3],
} as const;
const ROWS = Object.entries(PUBLISHED);
const BREAKDOWNS = [breakdown('sex', ['sex=f', 'sex=m']), breakdown('age', ['age=child', 'age=adult'])];
const LAYOUT = { ...EVERYTHING, quarters: false, halfYears: false };

const until = (quarter: 3 | 4) =>
  buildTable(
    [
      aTable({
        breakdowns: BREAKDOWNS,
        entries: ROWS.flatMap(([row, [september, december]]) =>
          entries('KP', [
            `2018-Q1 ${row} 0`,
            `2018-Q2 ${row} 1`,
            `2018-Q3 ${row} ${september - 1}`,
            ...(quarter === 4 ? [`2018-Q4 ${row} ${december - september}`] : []),
          ]),
        ),
      }),
    ],
    [],
    LAYOUT,
  );

const SEPTEMBER = 'V|*|2018-Q1..2018-Q3|total';
const DECEMBER = 'V|*|2018-Q1..2018-Q4|total';
const FOURTH = 'V|*|2018-Q4|total';

test('14 to September and 15 to December, released one after the other, give away one adult woman', () => {
  const september = until(3);
  const out = {
    number: 1,
    table: september,
    published: new Set(september.cells.filter(({ shown }) => shown).map(({ key }) => key)),
  };
  const report = audit(joinReleases([out], { table: until(4) }), { solve });
  expect(report.passed).toBe(false);
  const fourth = verdictOn(report, FOURTH);
  expect(fourth).toMatchObject({ verdict: 'LEAK', low: 1, high: 1 });
  expect(
    fourth?.chain
      .filter(({ kind }) => kind === 'VALUE')
      .map(({ about }) => about)
      .sort(),
  ).toEqual([SEPTEMBER, DECEMBER]);
  expect(verdictOn(report, 'V|*|2018-Q4|sex=f')).toMatchObject({ verdict: 'LEAK', low: 1, high: 1 });
  expect(verdictOn(report, 'V|*|2018-Q4|age=adult')).toMatchObject({ verdict: 'LEAK', low: 1, high: 1 });
});

test('as others have published them, they are reported as already public', () => {
  const table = until(4);
  const figures = ROWS.flatMap(([row, [september, december]]): PublicFigure[] => [
    {
      source: 'presheva.com, October 2018',
      table: 'V',
      from: '2018-Q1',
      to: '2018-Q3',
      breakdown: row,
      value: september,
    },
    {
      source: 'TIP report 2020',
      table: 'V',
      from: '2018-Q1',
      to: '2018-Q4',
      breakdown: row,
      value: december,
    },
  ]);
  const references = referenceFacts(figures, table.cells);
  expect(references).toHaveLength(figures.length);
  const report = audit(joinReleases([], { table }), {
    hidden: table.cells.filter(({ shown }) => shown).map(({ key }) => key),
    references,
    solve,
  });
  expect(verdictOn(report, FOURTH)).toMatchObject({ verdict: 'ALREADY_PUBLIC', low: 1, high: 1 });
  expect(report.passed).toBe(true);
});
