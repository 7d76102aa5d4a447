import type { Place } from '../../../server/src/domain/disclosure/table';
import type { Group, Printed, World } from './world';

/**
 * All worlds that could be, one after the other: the definition of what an attacker can know. It knows nothing of facts,
 * joined tables or bounds; it adds up persons and compares with what is printed.
 */
export interface SeenCell {
  release: number;
  /** The key within its release. */
  key: string;
  at: Place;
  shown: boolean;
}

/** Why the enumeration stopped: too many worlds for a small drill. */
export class TooMany extends Error {}

interface Unit {
  group: Group;
  table: string;
  /** The releases in which this count holds. */
  releases: readonly number[];
  value: number;
}

interface Check {
  units: readonly number[];
  least: number;
  most: number;
  gap: number;
}

/** For every cell asked, by `release key`, the values that it has in some possible world. */
export function possibleValues(
  world: World,
  cells: readonly SeenCell[],
  asked: readonly (readonly SeenCell[])[],
  institution: string | null,
): Set<number>[] {
  const units = unitsOf(world);
  const unitsIn = (cell: SeenCell): number[] =>
    units.flatMap((unit, index) => (belongs(world, unit, cell) ? [index] : []));
  const valueOf = (cell: SeenCell): number =>
    unitsIn(cell).reduce((sum, index) => sum + (units[index] as Unit).value, 0);
  const checks = [
    ...cells.map((cell) => seen(world, cells, cell, { units: unitsIn(cell), value: valueOf(cell), valueOf })),
    ...units.map((unit, index): Check => ({
      units: [index],
      least: unit.group.institution === institution ? unit.value : 0,
      most: unit.group.institution === institution ? unit.value : world.ceiling,
      gap: 0,
    })),
  ];
  const found = asked.map(() => new Set<number>());
  const askedUnits = asked.map((group) => group.flatMap(unitsIn));
  const further = furtherChecks(world, cells, { unitsIn, valueOf });
  forEachWorld(units.length, checks, (counts) => {
    const sum = (indices: readonly number[]) =>
      indices.reduce((total, index) => total + (counts[index] as number), 0);
    if (!further.every((holds) => holds(sum))) return;
    askedUnits.forEach((indices, place) => found[place]?.add(sum(indices)));
  });
  return found;
}

/** A count that was corrected is one more thing to find out. */
function unitsOf(world: World): Unit[] {
  return world.tables.flatMap(({ code, groups }) =>
    world.ratios.some(({ denominator }) => denominator === code)
      ? []
      : groups.flatMap((group) => {
          const inReleases = world.releases.flatMap(({ quarters }, number) =>
            quarters.includes(group.quarter) ? [number] : [],
          );
          const values = [...new Set(inReleases.map((number) => group.counts[number] as number))];
          return values.map((value) => ({
            group,
            table: code,
            value,
            releases: inReleases.filter((number) => group.counts[number] === value),
          }));
        }),
  );
}

function belongs(world: World, { group, table, releases }: Unit, { release, at }: SeenCell): boolean {
  const ratio = world.ratios.find(({ denominator }) => denominator === at.table);
  const tables = ratio ? [ratio.numerator, ratio.rest] : [at.table];
  const [from, to = from] = at.period.split('..') as [string, string?];
  return (
    tables.includes(table) &&
    releases.includes(release) &&
    (at.institution === null || at.institution === group.institution) &&
    group.quarter >= from &&
    group.quarter <= to &&
    (at.breakdown === 'total' ||
      at.breakdown.split(';').every((part) => {
        const [dimension = '', category] = part.split('=');
        return group.categories[dimension] === category;
      }))
  );
}

/** What the print says of one cell: its value, or that it is hidden, which by the rule is small or not. */
function seen(
  world: World,
  cells: readonly SeenCell[],
  cell: SeenCell,
  { units, value, valueOf }: { units: number[]; value: number; valueOf: (cell: SeenCell) => number },
): Check {
  const same = cells.filter((other) => other.key === cell.key && valueOf(other) === value);
  const isPrinted = same.some(
    (other) => other.shown && !world.releases[other.release]?.hidden.has(other.key),
  );
  if (isPrinted) return { units, least: value, most: value, gap: 0 };
  if (world.kinds === 'UNKNOWN' || !same.some(({ shown }) => shown))
    return { units, least: 0, most: world.ceiling, gap: 0 };
  const zeroIsSmall = world.tables.find(({ code }) => code === cell.at.table)?.zeroIsSmall ?? false;
  const first = zeroIsSmall ? 0 : 1;
  if (value >= first && value < world.threshold)
    return { units, least: first, most: world.threshold - 1, gap: 0 };
  return { units, least: zeroIsSmall ? world.threshold : 0, most: world.ceiling, gap: world.threshold };
}

type Holds = (sum: (units: readonly number[]) => number) => boolean;

/** Parts of wholes, figures beside the cells, and cells that two releases show alike. */
function furtherChecks(
  world: World,
  cells: readonly SeenCell[],
  { unitsIn, valueOf }: { unitsIn: (cell: SeenCell) => number[]; valueOf: (cell: SeenCell) => number },
): Holds[] {
  const find = (release: number, key: string): SeenCell | undefined =>
    cells.find((cell) => cell.release === release && cell.key === key);
  const parts = world.parts.flatMap(({ part, whole }) =>
    cells
      .filter(({ at }) => at.table === part && at.breakdown === 'total')
      .flatMap((cell): Holds[] => {
        const other = find(cell.release, [whole, ...cell.key.split('|').slice(1)].join('|'));
        if (other === undefined) return [];
        const [a, b] = [unitsIn(cell), unitsIn(other)];
        return [(sum) => sum(a) <= sum(b)];
      }),
  );
  const alike = cells.flatMap((cell): Holds[] => {
    const others = cells.filter(({ key, release }) => key === cell.key && release === cell.release + 1);
    return others
      .filter((other) => valueOf(other) === valueOf(cell))
      .map((other): Holds => {
        const [a, b] = [unitsIn(cell), unitsIn(other)];
        return (sum) => sum(a) === sum(b);
      });
  });
  const printed = world.releases.flatMap((release, number) =>
    release.printed.map((each): Holds => {
      const units = unitsIn(find(number, each.cell) as SeenCell);
      const before = each.kind === 'CHANGE' ? unitsIn(find(number, each.before) as SeenCell) : [];
      return (sum) => reads(each, sum(units), sum(before));
    }),
  );
  return [...parts, ...alike, ...printed];
}

/** Whether a count would be printed like this. */
const reads = (printed: Printed, count: number, before: number): boolean =>
  printed.kind === 'CHANGE'
    ? count - before === printed.change
    : asPercent(count, printed.target) === printed.percent;

/** Rounded half up to whole percent. */
export const asPercent = (count: number, target: number): string =>
  String(Math.floor((200 * count + target) / (2 * target)));

const LIMIT = 400_000;

/** Goes through all counts, leaving a way as soon as a sum is too large already. */
function forEachWorld(
  size: number,
  checks: readonly Check[],
  visit: (counts: readonly number[]) => void,
): void {
  const counts = new Array<number>(size).fill(0);
  const sums = checks.map(() => 0);
  const left = checks.map(({ units }) => units.length);
  const checksOf = Array.from({ length: size }, (_, unit) =>
    checks.flatMap((check, index) => (check.units.includes(unit) ? [index] : [])),
  );
  let visited = 0;
  const fits = (index: number): boolean => {
    const { least, most, gap } = checks[index] as Check;
    const sum = sums[index] as number;
    if (sum > most) return false;
    return left[index] !== 0 || (sum >= least && (sum === 0 || sum >= gap));
  };
  const place = (unit: number): void => {
    if (unit === size) return visit(counts);
    if ((visited += 1) > LIMIT) throw new TooMany();
    const own = checksOf[unit] as number[];
    for (const index of own) left[index] = (left[index] as number) - 1;
    for (let count = 0; ; count += 1) {
      counts[unit] = count;
      if (own.every(fits)) place(unit + 1);
      else if (own.some((index) => (sums[index] as number) > (checks[index] as Check).most)) {
        for (const index of own) sums[index] = (sums[index] as number) - count;
        break;
      }
      for (const index of own) sums[index] = (sums[index] as number) + 1;
    }
    for (const index of own) left[index] = (left[index] as number) + 1;
  };
  place(0);
}
