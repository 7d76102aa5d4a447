import { modelOf, protectPart } from '../../../../server/src/domain/disclosure/protectPart';
import {
  NOTHING_TO_PROTECT,
  together,
  type PastCounts,
  type Protection,
  type ProtectionJob,
} from '../../../../server/src/domain/disclosure/protection';
import { openHighs } from '../../../../server/src/highsSolver';
import { aTable, breakdown, entries, EVERYTHING } from './tables';

const LAYOUT = { ...EVERYTHING, halfYears: false, institutions: false, margins: false };
const SEX = breakdown('sex', ['sex=f', 'sex=m']);

/** Women, men and their total in the quarters of 2018. */
const victims = (counts: readonly (readonly [women: number, men: number])[], zeroIsSmall = false) =>
  aTable({
    zeroIsSmall,
    breakdowns: [SEX],
    entries: counts.flatMap(([women, men], place) =>
      entries('KP', [
        `2018-Q${place + 1} total ${women + men}`,
        `2018-Q${place + 1} sex=f ${women}`,
        `2018-Q${place + 1} sex=m ${men}`,
      ]),
    ),
  });

const cases = (amount: number) => aTable({ code: 'C', entries: entries('KP', [`2018-Q1 total ${amount}`]) });

const job = (changes: Partial<ProtectionJob> = {}): ProtectionJob => ({
  tables: [victims([[3, 40]]), cases(50)],
  relations: [],
  layout: LAYOUT,
  threshold: 5,
  references: [],
  past: [],
  rounds: 2,
  ...changes,
});

const protect = async (changes: Partial<ProtectionJob> = {}): Promise<Protection> => {
  const solve = await openHighs({ seconds: 5 });
  const model = modelOf(job(changes));
  return together(model.parts.map((part) => protectPart(model, part, solve)));
};

const at = (row: string, period = '2018-Q1') => `V|*|${period}|${row}`;

/** Release 1, which printed all that it had. */
const printedAll = (tables: ProtectionJob['tables']): PastCounts => {
  const { parts } = modelOf(job({ tables }));
  const printed = parts.flatMap(({ joint }) => joint.cells.filter(({ open }) => open).map(({ key }) => key));
  return { number: 1, tables, relations: [], layout: LAYOUT, printed };
};

test('a small count is hidden, and another for its sake; what has nothing to do with it is printed', async () => {
  const { passed, hidden, printed, fixed } = await protect();
  expect(passed).toBe(true);
  const small = hidden.find(({ key }) => key === at('sex=f'));
  expect(small).toEqual({ key: at('sex=f'), because: 'SMALL', protects: null });
  expect(hidden.filter(({ because }) => because === 'PROTECTS').length).toBeGreaterThan(0);
  expect(hidden.every(({ because, protects }) => (because === 'SMALL') === (protects === null))).toBe(true);
  expect(printed).toContainEqual(['C|*|2018-Q1|total', 50]);
  expect(fixed).toEqual([]);
});

test('tables that a relation binds are one part, others are parts of their own', () => {
  const tables = [victims([[10, 40]]), cases(50)];
  const relation = {
    kind: 'SAME' as const,
    part: { table: 'C', breakdown: 'total' },
    whole: { table: 'V', breakdown: 'total' },
  };
  const parts = (relations: ProtectionJob['relations']) => modelOf(job({ tables, relations })).parts;
  expect(parts([])).toHaveLength(2);
  expect(parts([relation])).toHaveLength(1);
  const [large, other] = parts([]);
  expect(large?.joint.cells.length).toBeGreaterThan(other?.joint.cells.length ?? 0);
});

test('what an earlier release printed is counted as fixed, and known by its own name after a correction', async () => {
  const before = [victims([[10, 40]])];
  const { fixed, printed } = await protect({
    tables: [victims([[10, 41]])],
    past: [printedAll(before)],
  });
  expect(fixed).toEqual([[1, 1]]);
  expect(printed).toContainEqual([at('sex=m'), 41]);
  const twice = await protect({ tables: [...before, cases(50)], past: [printedAll([...before, cases(50)])] });
  expect(twice.fixed).toEqual([[1, 4]]);
});

test('zeros that are out refuse a release that would hide them', async () => {
  const crossed = breakdown('sex*age', ['sex=f;age=c', 'sex=f;age=a', 'sex=m;age=c', 'sex=m;age=a']);
  const table = (zeroIsSmall: boolean) =>
    aTable({
      zeroIsSmall,
      breakdowns: [crossed],
      entries: entries('KP', [
        '2018-Q1 total 42',
        '2018-Q1 sex=f;age=c 0',
        '2018-Q1 sex=f;age=a 0',
        '2018-Q1 sex=m;age=c 12',
        '2018-Q1 sex=m;age=a 30',
      ]),
    });
  const { passed, findings } = await protect({ tables: [table(true)], past: [printedAll([table(false)])] });
  expect(passed).toBe(false);
  expect(findings).toContainEqual(
    expect.objectContaining({ verdict: 'LEAK', cells: [at('sex=f')], low: 0, high: 0, institution: null }),
  );
});

test('what a public figure tells is known, and no reason to refuse', async () => {
  const { passed, findings } = await protect({
    tables: [aTable({ entries: entries('KP', ['2018-Q1 total 3']) })],
    references: [
      { source: 'Yearbook', table: 'V', from: '2018-Q1', to: '2018-Q1', breakdown: 'total', value: 3 },
    ],
  });
  expect(passed).toBe(true);
  expect(findings.map(({ verdict, institution }) => [verdict, institution])).toContainEqual([
    'ALREADY_PUBLIC',
    null,
  ]);
});

test('without parts there is nothing to protect', () => {
  expect(together([])).toEqual(NOTHING_TO_PROTECT);
});

test('of several parts, one that did not pass refuses all; what earlier releases fixed is added up', () => {
  const one: Protection = { ...NOTHING_TO_PROTECT, judged: 2, fixed: [[1, 3]] };
  const other: Protection = {
    ...one,
    passed: false,
    cheapest: false,
    fixed: [
      [1, 4],
      [2, 1],
    ],
  };
  expect(together([one, other])).toMatchObject({
    passed: false,
    cheapest: false,
    judged: 4,
    fixed: [
      [1, 7],
      [2, 1],
    ],
  });
});
