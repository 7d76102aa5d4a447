import { buildTable } from '../../../../server/src/domain/disclosure/buildTable';
import type { Fact, Table } from '../../../../server/src/domain/disclosure/table';
import { aTable, breakdown, entries, EVERYTHING } from './tables';

const valueOf = (table: Table, key: string) => table.cells.find((cell) => cell.key === key)?.value;
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

const SEX_AGE = breakdown('sex*age', ['sex=f;age=c', 'sex=f;age=a', 'sex=m;age=c', 'sex=m;age=a']);
const crossed = aTable({
  breakdowns: [SEX_AGE],
  entries: entries('KP', [
    '2018-Q1 total 9',
    '2018-Q1 sex=f;age=c 4',
    '2018-Q1 sex=f;age=a 3',
    '2018-Q1 sex=m;age=c 2',
    '2018-Q1 sex=m;age=a 0',
    '2018-Q2 total 6',
    '2018-Q3 total 1',
  ]),
});

test('quarters, half-years and the year so far are cells, and sums of each other', () => {
  const table = buildTable([crossed], [], EVERYTHING);
  expect(valueOf(table, 'V|*|2018-Q1..2018-Q2|total')).toBe(15);
  expect(valueOf(table, 'V|*|2018-Q1..2018-Q3|total')).toBe(16);
  expect(valueOf(table, 'V|*|2018-Q3..2018-Q4|total')).toBeUndefined();
  expect(ids(table.facts)).toContain(
    'V|*|2018-Q1..2018-Q3|total = V|*|2018-Q1|total + V|*|2018-Q2|total + V|*|2018-Q3|total',
  );
});

test('a whole year is the sum of its half-years, too', () => {
  const year = aTable({
    entries: entries('KP', ['2018-Q1 total 1', '2018-Q2 total 2', '2018-Q3 total 3', '2018-Q4 total 4']),
  });
  expect(ids(buildTable([year], [], EVERYTHING).facts)).toContain(
    'V|*|2018-Q1..2018-Q4|total = V|*|2018-Q1..2018-Q2|total + V|*|2018-Q3..2018-Q4|total',
  );
});

test('a crossed breakdown has margins, and adds up in each direction', () => {
  const table = buildTable([crossed], [], EVERYTHING);
  expect(valueOf(table, 'V|*|2018-Q1|sex=f')).toBe(7);
  expect(valueOf(table, 'V|*|2018-Q1|age=a')).toBe(3);
  expect(ids(table.facts)).toEqual(
    expect.arrayContaining([
      'V|*|2018-Q1|sex=f = V|*|2018-Q1|sex=f;age=c + V|*|2018-Q1|sex=f;age=a',
      'V|*|2018-Q1|total = V|*|2018-Q1|sex=f + V|*|2018-Q1|sex=m',
      'V|*|2018-Q1|total = V|*|2018-Q1|age=c + V|*|2018-Q1|age=a',
    ]),
  );
});

test('where the breakdown of a quarter is missing, the sum of the year is only bounded by its total', () => {
  const table = buildTable([crossed], [], EVERYTHING);
  const sum = table.contradicted.find(({ id }) =>
    id.startsWith('V|*|2018-Q1..2018-Q3|total = V|*|2018-Q1..2018-Q3|sex=f +'),
  );
  expect(sum).toBeDefined();
  expect(table.facts.some(({ id }) => id.includes('<= V|*|2018-Q1..2018-Q3|total'))).toBe(true);
});

test('cells outside the layout stay in the model without being printed', () => {
  const table = buildTable([crossed], [], { ...EVERYTHING, quarters: false, margins: false });
  const shown = table.cells.filter((cell) => cell.shown).map(({ key }) => key);
  expect(shown).toContain('V|*|2018-Q1..2018-Q3|total');
  expect(shown).not.toContain('V|*|2018-Q1|total');
  expect(shown).not.toContain('V|*|2018-Q1..2018-Q3|sex=f');
  expect(valueOf(table, 'V|*|2018-Q1|total')).toBe(9);
});

const two = aTable({
  breakdowns: [breakdown('sex', ['sex=f', 'sex=m'])],
  entries: [
    ...entries('KP', ['2018-Q1 total 9', '2018-Q1 sex=f 7', '2018-Q1 sex=m 2']),
    ...entries('PVPT', ['2018-Q1 total 3', '2018-Q1 sex=f 3', '2018-Q1 sex=m 0']),
  ],
});

test('national figures are sums over institutions', () => {
  const table = buildTable([two], [], EVERYTHING);
  expect(valueOf(table, 'V|*|2018-Q1|total')).toBe(12);
  expect(ids(table.facts)).toContain('V|*|2018-Q1|sex=f = V|KP|2018-Q1|sex=f + V|PVPT|2018-Q1|sex=f');
});

test('institutions that are not printed keep their totals in the model, not their breakdowns', () => {
  const table = buildTable([two], [], { ...EVERYTHING, institutions: false });
  expect(table.cells.find(({ key }) => key === 'V|KP|2018-Q1|total')).toMatchObject({ shown: false });
  expect(valueOf(table, 'V|KP|2018-Q1|sex=f')).toBeUndefined();
});

test.each([
  ['LATEST', ['V|*|2018-Q1|total', 'V|*|2018-Q4|total']],
  ['ANNUAL', ['V|*|2018-Q1..2018-Q4|total', 'V|*|2018-Q1..2018-Q4|total']],
] as const)('%s figures are never added up over time', (overTime, [first, second]) => {
  const table = buildTable(
    [
      aTable({
        overTime,
        entries: entries('KP', ['2018-Q4 total 5', ...(overTime === 'LATEST' ? ['2018-Q1 total 4'] : [])]),
      }),
    ],
    [],
    EVERYTHING,
  );
  expect(new Set(table.cells.map(({ key }) => key))).toEqual(new Set([first, second]));
  expect(table.facts).toEqual([]);
});

test('a breakdown in which one case counts several times is bounded cell by cell', () => {
  const help = breakdown('help', ['help=a', 'help=b'], { overlapping: true, exhaustive: false });
  const table = buildTable(
    [
      aTable({
        breakdowns: [help],
        entries: entries('KP', ['2018-Q1 total 5', '2018-Q1 help=a 5', '2018-Q1 help=b 4']),
      }),
    ],
    [],
    EVERYTHING,
  );
  expect(ids(table.facts)).toEqual([
    'V|*|2018-Q1|help=a <= V|*|2018-Q1|total (not all)',
    'V|*|2018-Q1|help=b <= V|*|2018-Q1|total (not all)',
  ]);
});

test('of two breakdowns that cross the same dimension, both add up to its sums', () => {
  const table = buildTable(
    [
      aTable({
        breakdowns: [SEX_AGE, breakdown('sex*home', ['sex=f;home=x', 'sex=m;home=x'])],
        entries: entries('KP', [
          '2018-Q1 total 3',
          '2018-Q1 sex=f;age=c 2',
          '2018-Q1 sex=m;age=a 1',
          '2018-Q1 sex=f;home=x 2',
          '2018-Q1 sex=m;home=x 1',
        ]),
      }),
    ],
    [],
    EVERYTHING,
  );
  expect(valueOf(table, 'V|*|2018-Q1|sex=f')).toBe(2);
  expect(ids(table.facts)).toContain('V|*|2018-Q1|sex=f = V|*|2018-Q1|sex=f;home=x');
});

const total = (table: string) => ({ table, breakdown: 'total' });

test('parts, equal counts and rests bind tables where both have a cell', () => {
  const tables = [
    ['N', 4],
    ['D', 7],
    ['R', 3],
  ].map(([code, value]) =>
    aTable({ code: String(code), entries: entries('KP', [`2018-Q1 total ${value}`]) }),
  );
  const facts = buildTable(
    tables,
    [
      { kind: 'PART', part: total('N'), whole: total('D') },
      { kind: 'REST', part: total('N'), rest: total('R'), whole: total('D') },
      { kind: 'SAME', part: total('N'), whole: total('D') },
      { kind: 'PART', part: total('N'), whole: total('UNKNOWN') },
      { kind: 'REST', part: total('N'), rest: total('UNKNOWN'), whole: total('D') },
    ],
    EVERYTHING,
  );
  expect(ids(facts.facts)).toEqual([
    'N|*|2018-Q1|total <= D|*|2018-Q1|total (a part)',
    'N|*|2018-Q1|total + R|*|2018-Q1|total = D|*|2018-Q1|total',
  ]);
  expect(ids(facts.contradicted)).toEqual(['N|*|2018-Q1|total = D|*|2018-Q1|total']);
});

test('years and totals weigh more than quarters and details, whatever their value', () => {
  const { cells } = buildTable([crossed], [], EVERYTHING);
  const weight = (key: string) => cells.find((cell) => cell.key === key)?.weight ?? 0;
  expect(weight('V|*|2018-Q1..2018-Q3|total')).toBeGreaterThan(weight('V|*|2018-Q1..2018-Q2|total'));
  expect(weight('V|*|2018-Q1|total')).toBeGreaterThan(weight('V|*|2018-Q1|sex=f'));
  expect(weight('V|*|2018-Q1|sex=f')).toBeGreaterThan(weight('V|*|2018-Q1|sex=f;age=c'));
  expect(weight('V|*|2018-Q1|sex=f;age=c')).toBe(weight('V|*|2018-Q1|sex=m;age=a'));
});
