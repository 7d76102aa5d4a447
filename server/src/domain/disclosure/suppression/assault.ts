import type { Column, ProgramRow } from '../solver';
import type { Attacker } from '../table';
import type { JointCell } from '../joinReleases';
import type { TablesAt } from './possibleTables';
import { shrink } from './shrink';
import { roleOf } from './role';
import type { Scene } from './scene';

/** One attacker against one scene, ready to be put to the solver. */
export interface Assault {
  scene: Scene;
  institution: string | null;
  /** Places of the cells that are open under some pattern; columns of the programme stand for these. */
  places: readonly number[];
  columnOf: ReadonlyMap<number, number>;
  rows: readonly ProgramRow[];
  /** By column, the rows it is in. */
  rowsAt: readonly (readonly number[])[];
  /** By place, what a cell can be when it is hidden. */
  hidden: readonly Interval[];
  /** Places of cells that may be printed or hidden. */
  choices: ReadonlySet<number>;
  /** Tables that an attacker of this scene was found to hold possible. */
  tables: TablesAt;
  /** Cells that are no news to the attacker. */
  own: ReadonlySet<number>;
}

type Interval = readonly [low: number, high: number];

/** A pattern: the places of the choices that are hidden. */
export type Pattern = ReadonlySet<number>;

export function assaultOf(scene: Scene, attacker: Attacker, tables: TablesAt = new Map()): Assault {
  const placeOf = new Map(scene.cells.map(({ key }, place) => [key, place]));
  const before = scene.cells.map((cell) => intervalOf(cell, scene));
  const hidden = narrowed(before, programOf({ scene, attacker, placeOf }, before));
  const { places, columnOf, rows, rowsAt } = programOf({ scene, attacker, placeOf }, hidden);
  return {
    scene,
    institution: attacker.institution,
    places,
    columnOf,
    rows,
    rowsAt,
    hidden,
    choices: new Set(places.filter((place) => isChoice(scene, place))),
    tables,
    own: ownPlaces(scene, attacker, placeOf),
  };
}

const isChoice = ({ cells, threshold }: Scene, place: number): boolean => {
  const cell = cells[place];
  return cell !== undefined && roleOf(cell, threshold) === 'CHOICE';
};

/** Own counts, and national ones to which the others added nothing (unless zeros are hidden as well). */
const ownPlaces = (scene: Scene, { facts }: Attacker, placeOf: ReadonlyMap<string, number>): Set<number> =>
  new Set(
    facts
      .filter(({ kind }) => kind === 'OWN')
      .flatMap(({ low, high, terms }) =>
        terms
          .map(({ cell }) => placeOf.get(cell) ?? -1)
          .filter((place) => {
            const cell = scene.cells[place];
            return low === high || (cell?.value === low && !cell.zeroIsSmall);
          }),
      ),
  );

/** As all marks are alike, a hidden cell can be any count. */
const intervalOf = (cell: JointCell, { threshold, ceilingOf }: Scene): Interval =>
  roleOf(cell, threshold) === 'OUT' ? [cell.value, cell.value] : [0, ceilingOf(cell)];

interface Asking {
  scene: Scene;
  attacker: Attacker;
  placeOf: ReadonlyMap<string, number>;
}

type Numbered = Pick<Assault, 'places' | 'columnOf' | 'rows' | 'rowsAt'>;

/** The cells that can be more than one count, as columns, and the rows between them. */
function programOf(asking: Asking, hidden: readonly Interval[]): Numbered {
  const places = hidden.flatMap(([low, high], place) => (low < high ? [place] : []));
  const columnOf = new Map(places.map((place, column) => [place, column]));
  const rows = rowsOf(asking, columnOf).filter((row) => canBreak(row, places, hidden));
  return { places, columnOf, rows, rowsAt: rowsByColumn(rows, places.length) };
}

/**
 * What the cells can be when everything that may be hidden is: that holds under every pattern. What an institution works
 * out from its own figures is settled by it.
 */
function narrowed(
  hidden: readonly Interval[],
  { places, columnOf, rows, rowsAt }: Numbered,
): readonly Interval[] {
  const room = {
    low: places.map((place) => hidden[place]?.[0] ?? 0),
    high: places.map((place) => hidden[place]?.[1] ?? 0),
  };
  if (!shrink(rows, rowsAt, { room, begin: [...rows.keys()] })) return hidden;
  return hidden.map((interval, place) => {
    const column = columnOf.get(place);
    return column === undefined ? interval : [room.low[column] ?? 0, room.high[column] ?? 0];
  });
}

/** Whether a row says more than the cells in it by themselves. */
function canBreak(
  { columns, times, low, high }: ProgramRow,
  places: readonly number[],
  hidden: readonly Interval[],
): boolean {
  let [least, most] = [0, 0];
  columns.forEach((column, at) => {
    const ends = (hidden[places[column] ?? -1] ?? [0, 0]).map((end) => end * (times[at] ?? 0));
    least += Math.min(...ends);
    most += Math.max(...ends);
  });
  return least < low || most > high;
}

/** The facts about open cells, with the others taken into the bounds; those that say the same are one row. */
function rowsOf({ scene, attacker, placeOf }: Asking, columnOf: ReadonlyMap<number, number>): ProgramRow[] {
  const rows = [...scene.facts, ...attacker.facts].flatMap(({ terms, low, high }): [string, ProgramRow][] => {
    const columns: number[] = [];
    const times: number[] = [];
    let known = 0;
    for (const term of terms) {
      const place = placeOf.get(term.cell) ?? -1;
      const column = columnOf.get(place);
      if (column === undefined) known += term.times * (scene.cells[place]?.value ?? NaN);
      else {
        columns.push(column);
        times.push(term.times);
      }
    }
    const row = { columns, times, low: low - known, high: high - known };
    return columns.length === 0 ? [] : [[JSON.stringify(row), row]];
  });
  return [...new Map(rows).values()];
}

function rowsByColumn(rows: readonly ProgramRow[], columns: number): number[][] {
  const at: number[][] = Array.from({ length: columns }, () => []);
  rows.forEach((row, index) => row.columns.forEach((column) => at[column]?.push(index)));
  return at;
}

/** The columns under a pattern: choices that are printed are what they are. */
export const columnsUnder = ({ scene, places, hidden, choices }: Assault, pattern: Pattern): Column[] =>
  places.map((place) => {
    const value = scene.cells[place]?.value ?? 0;
    const [low, high] =
      choices.has(place) && !pattern.has(place) ? [value, value] : (hidden[place] ?? [0, 0]);
    return { low, high, cost: 0, whole: false };
  });
