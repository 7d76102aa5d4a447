import { buildTable } from '../../../server/src/domain/disclosure/buildTable';
import type { CountEntry, CountTable, Relation } from '../../../server/src/domain/disclosure/counts';
import {
  joinReleases,
  type JointTable,
  type ReleaseTables,
} from '../../../server/src/domain/disclosure/joinReleases';
import { ownFacts } from '../../../server/src/domain/disclosure/ownFacts';
import type { Table } from '../../../server/src/domain/disclosure/table';
import type { RawRelease, RawTable, World } from './world';

/** The world as the office enters it: totals and breakdown cells by institution and quarter. */
export function enteredTables(world: World, number: number): CountTable[] {
  const release = world.releases[number] as RawRelease;
  const quarters = new Set<string>(release.quarters);
  return world.tables.map((table) => ({
    code: table.code,
    overTime: 'SUM',
    zeroIsSmall: table.zeroIsSmall,
    shown: table.shown,
    breakdowns: table.breakdowns.map((dimensions) => ({
      id: dimensions.join('*'),
      code: dimensions.join('*'),
      exhaustive: true,
      overlapping: false,
      cells: crossings(table, dimensions),
    })),
    entries: table.groups
      .filter(({ quarter }) => quarters.has(quarter))
      .flatMap((group): CountEntry[] =>
        [
          'total',
          ...table.breakdowns.map((dimensions) =>
            dimensions.map((each) => `${each}=${group.categories[each]}`).join(';'),
          ),
        ].map((breakdown) => ({
          institution: group.institution,
          quarter: group.quarter,
          breakdown,
          value: group.counts[number] as number,
        })),
      ),
  }));
}

const crossings = (table: RawTable, dimensions: readonly string[]): string[] =>
  dimensions.reduce<string[]>(
    (keys, dimension) =>
      keys.flatMap((key) =>
        (table.dimensions[dimension] ?? []).map(
          (category) => (key ? `${key};` : '') + `${dimension}=${category}`,
        ),
      ),
    [''],
  );

const total = (table: string) => ({ table, breakdown: 'total' });

export const relationsOf = ({ parts, ratios, tables }: World): Relation[] => [
  ...parts.map(({ part, whole }): Relation => ({ kind: 'PART', part: total(part), whole: total(whole) })),
  ...ratios.flatMap(({ numerator, denominator, rest }): Relation[] => {
    const rows = new Set(['total', ...tables.filter(({ code }) => code === numerator).flatMap(rowsOf)]);
    return [...rows].map((breakdown) => ({
      kind: 'REST',
      part: { table: numerator, breakdown },
      rest: { table: rest, breakdown },
      whole: { table: denominator, breakdown },
    }));
  }),
];

const rowsOf = (table: RawTable): string[] =>
  table.breakdowns.flatMap((dimensions) => [
    ...crossings(table, dimensions),
    ...Object.entries(table.dimensions).flatMap(([dimension, categories]) =>
      categories.map((each) => `${dimension}=${each}`),
    ),
  ]);

/** One release through the table model. */
export function releaseTables(world: World, number: number): ReleaseTables & { table: Table } {
  const release = world.releases[number] as RawRelease;
  const entered = enteredTables(world, number);
  const table = buildTable(entered, relationsOf(world), release.layout);
  return {
    table,
    statements: release.printed.map(({ fact }) => fact),
    own: new Map(world.institutions.map((each) => [each, ownFacts(entered, table.cells, each)])),
  };
}

/** All releases joined; the last one is the new one. */
export function jointOf(world: World): JointTable {
  const past = world.releases.slice(0, -1).map((release, number) => {
    const tables = releaseTables(world, number);
    const shown = tables.table.cells.filter((cell) => cell.shown).map(({ key }) => key);
    return {
      ...tables,
      number: number + 1,
      published: new Set(shown.filter((key) => !release.hidden.has(key))),
    };
  });
  return joinReleases(past, releaseTables(world, world.releases.length - 1));
}
