import type { Layout } from '../../../server/src/domain/disclosure/counts';
import { changeAgainst, percentOfTarget } from '../../../server/src/domain/disclosure/statements';
import type { Cell } from '../../../server/src/domain/disclosure/table';
import { quartersBetween, type Quarter } from '../../../server/src/domain/quarter';
import type { Chance } from './chance';
import { asPercent } from './enumerate';
import { jointOf, releaseTables } from './tablesOf';
import type { Group, Printed, RawRelease, RawTable, World } from './world';

/** The forms of small tables that the drill goes through. */
export const KINDS = [
  'ONE_DIMENSION',
  'TWO_CROSSED',
  'TWO_APART',
  'THREE_CROSSED',
  'TIME',
  'TIME_AND_SEX',
  'INSTITUTIONS',
  'SUBSET',
  'RATIO',
  'EARLIER',
  'CORRECTED',
] as const;
export type Kind = (typeof KINDS)[number];

const SEX = { sex: ['f', 'm'] };
const EVERYTHING: Layout = {
  quarters: true,
  halfYears: true,
  years: true,
  institutions: true,
  margins: true,
};

interface Shape {
  dimensions: Readonly<Record<string, readonly string[]>>;
  breakdowns: readonly (readonly string[])[];
  quarters: number;
  institutions: number;
}

const shapeOf = (kind: Kind, chance: Chance): Shape => {
  const one = { quarters: 1, institutions: 1 };
  const plain = { dimensions: {}, breakdowns: [] };
  const shapes: Record<Kind, () => Shape> = {
    ONE_DIMENSION: () => ({
      dimensions: { form: ['a', 'b', 'c', 'd'].slice(0, chance.whole(2, 4)) },
      breakdowns: [['form']],
      ...one,
    }),
    TWO_CROSSED: () => ({
      dimensions: { ...SEX, age: chance.happens(0.5) ? ['c', 'a'] : ['c', 'a', 'u'] },
      breakdowns: [['sex', 'age']],
      ...one,
    }),
    TWO_APART: () => ({ dimensions: { ...SEX, age: ['c', 'a'] }, breakdowns: [['sex'], ['age']], ...one }),
    THREE_CROSSED: () => ({
      dimensions: { ...SEX, age: ['c', 'a'], home: ['x', 'y'] },
      breakdowns: [['sex', 'age', 'home']],
      ...one,
    }),
    TIME: () => ({ ...plain, quarters: chance.whole(2, 4), institutions: 1 }),
    TIME_AND_SEX: () => ({
      dimensions: SEX,
      breakdowns: [['sex']],
      quarters: chance.whole(2, 3),
      institutions: 1,
    }),
    INSTITUTIONS: () => ({
      ...(chance.happens(0.5) ? { dimensions: SEX, breakdowns: [['sex']] } : plain),
      quarters: chance.whole(1, 2),
      institutions: 2,
    }),
    SUBSET: () => ({ ...plain, quarters: chance.whole(1, 3), institutions: 1 }),
    RATIO: () => ({ ...plain, quarters: chance.whole(1, 3), institutions: 1 }),
    EARLIER: () => ({
      ...(chance.happens(0.4) ? { dimensions: SEX, breakdowns: [['sex']] } : plain),
      quarters: 3,
      institutions: 1,
    }),
    CORRECTED: () => ({
      ...(chance.happens(0.5) ? { dimensions: SEX, breakdowns: [['sex']] } : plain),
      quarters: 2,
      institutions: 1,
    }),
  };
  return shapes[kind]();
};

export function inventWorld(kind: Kind, chance: Chance): World {
  const shape = shapeOf(kind, chance);
  const quarters = quartersBetween('2018-Q1', `2018-Q${shape.quarters}` as Quarter);
  const institutions = ['POLICE', 'SHELTER'].slice(0, shape.institutions);
  const codes = { SUBSET: ['victims', 'children'], RATIO: ['assessed', 'identified', 'left'] }[
    kind as string
  ] ?? ['victims'];
  const zeroIsSmall = chance.happens(0.2);
  const releases = kind === 'EARLIER' || kind === 'CORRECTED' ? 2 : 1;
  const tables = withDenominator(
    codes.map((code) => inventTable(code, { shape, quarters, institutions, zeroIsSmall }, chance)),
    kind,
  );
  const world: World = {
    kind,
    threshold: chance.pick([3, 3, 3, 4]),
    ceiling: 0,
    kinds: chance.pick(['UNKNOWN', 'UNKNOWN', 'KNOWN']),
    tables: kind === 'CORRECTED' ? [corrected(tables[0] as RawTable, chance)] : tables,
    parts: kind === 'SUBSET' ? [{ part: 'children', whole: 'victims' }] : [],
    ratios: kind === 'RATIO' ? [{ numerator: 'assessed', denominator: 'identified', rest: 'left' }] : [],
    institutions,
    releases: Array.from({ length: releases }, (_, number): RawRelease => ({
      quarters: kind === 'EARLIER' && number === 0 ? quarters.slice(0, chance.whole(1, 2)) : quarters,
      layout: chance.happens(0.7) ? EVERYTHING : someOf(chance),
      hidden: new Set(),
      printed: [],
    })),
  };
  const largest = Math.max(...jointOf(world).cells.map(({ value }) => value));
  return { ...world, ceiling: Math.max(largest + chance.whole(1, 3), world.threshold + 2) };
}

const someOf = (chance: Chance): Layout => ({
  quarters: chance.happens(0.8),
  halfYears: chance.happens(0.5),
  years: true,
  institutions: chance.happens(0.5),
  margins: chance.happens(0.6),
});

interface Setting {
  shape: Shape;
  quarters: readonly Quarter[];
  institutions: readonly string[];
  /** One setting for all: a part whose zeros are hidden stands within a whole whose zeros are. */
  zeroIsSmall: boolean;
}

function inventTable(
  code: string,
  { shape, quarters, institutions, zeroIsSmall }: Setting,
  chance: Chance,
): RawTable {
  const crossings = Object.entries(shape.dimensions).reduce<Record<string, string>[]>(
    (all, [dimension, categories]) =>
      all.flatMap((one) => categories.map((category) => ({ ...one, [dimension]: category }))),
    [{}],
  );
  const groups = institutions.flatMap((institution) =>
    quarters.flatMap((quarter) =>
      crossings.map((categories): Group => {
        const count = chance.pick(crossings.length > 4 ? [0, 0, 1, 1, 2, 3] : [0, 0, 1, 1, 2, 2, 3, 4, 5]);
        return { institution, quarter, categories, counts: [count, count] };
      }),
    ),
  );
  return {
    code,
    dimensions: shape.dimensions,
    breakdowns: shape.breakdowns,
    zeroIsSmall,
    shown: code !== 'left',
    groups,
  };
}

/** A part stays within its whole; a denominator is what its parts make. */
function withDenominator(tables: readonly RawTable[], kind: Kind): RawTable[] {
  const [first, second, third] = tables as [RawTable, RawTable, RawTable];
  const eachGroup = (table: RawTable, count: (index: number) => number): RawTable => ({
    ...table,
    groups: table.groups.map((group, index) => ({ ...group, counts: [count(index), count(index)] })),
  });
  const at = (table: RawTable, index: number) => table.groups[index]?.counts[0] ?? 0;
  if (kind === 'SUBSET')
    return [first, eachGroup(second, (index) => Math.min(at(first, index), at(second, index)))];
  if (kind === 'RATIO')
    return [first, eachGroup(second, (index) => at(first, index) + at(third, index)), third];
  return [...tables];
}

/** The second release counts some groups again. */
const corrected = (table: RawTable, chance: Chance): RawTable => ({
  ...table,
  groups: table.groups.map((group) => {
    const [before = 0] = group.counts;
    const after = chance.happens(0.4) ? Math.max(0, before + chance.pick([-2, -1, 1, 1, 2])) : before;
    return { ...group, counts: [before, after] };
  }),
});

const isSmall = ({ value, zeroIsSmall }: Cell, threshold: number): boolean =>
  value < threshold && (value > 0 || zeroIsSmall);

/** Hides nearly all small cells and some others, without any plan; prints percents and changes beside them. */
export function hideByChance(world: World, chance: Chance): World {
  const share = chance.pick([0, 0.2, 0.4, 0.7]);
  const releases = world.releases.map((release, number) => {
    const { cells } = releaseTables(world, number).table;
    const shown = cells.filter((cell) => cell.shown);
    const hidden = new Set(
      shown
        .filter((cell) => chance.happens(isSmall(cell, world.threshold) ? 0.95 : share))
        .map(({ key }) => key),
    );
    return { ...release, hidden, printed: chance.happens(0.35) ? printBeside(shown, chance) : [] };
  });
  return { ...world, releases };
}

export function printBeside(shown: readonly Cell[], chance: Chance): Printed[] {
  if (shown.length === 0) return [];
  const cell = chance.pick(shown);
  const before = chance.pick(shown);
  if (chance.happens(0.5) || cell === before) {
    const target = chance.whole(3, 12);
    const percent = asPercent(cell.value, target);
    const fact = percentOfTarget(cell.key, target, { units: Number(percent), decimals: 0 });
    return [{ kind: 'PERCENT_OF_TARGET', cell: cell.key, target, percent, fact }];
  }
  const change = cell.value - before.value;
  return [
    {
      kind: 'CHANGE',
      cell: cell.key,
      before: before.key,
      change,
      fact: changeAgainst(cell.key, before.key, change),
    },
  ];
}
