import type { Column, ProgramRow } from '../solver';
import type { Attacker } from '../table';
import type { JointCell } from '../joinReleases';
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
  /** Tables that this attacker may hold possible. */
  tables: PossibleTable[];
  /** Cells that are no news to the attacker. */
  own: ReadonlySet<number>;
}

type Interval = readonly [low: number, high: number];

/** The cells whose count is not the true one, with their count; the choices among them must be hidden for it. */
export interface PossibleTable {
  counts: ReadonlyMap<number, number>;
  needs: readonly number[];
}

/** A pattern: the places of the choices that are hidden. */
export type Pattern = ReadonlySet<number>;

export function assaultOf(scene: Scene, attacker: Attacker): Assault {
  const hidden = scene.cells.map((cell) => intervalOf(cell, scene));
  const places = hidden.flatMap(([low, high], place) => (low < high ? [place] : []));
  const columnOf = new Map(places.map((place, column) => [place, column]));
  const placeOf = new Map(scene.cells.map(({ key }, place) => [key, place]));
  const rows = rowsOf(scene, attacker, { placeOf, columnOf });
  return {
    scene,
    institution: attacker.institution,
    places,
    columnOf,
    rows,
    rowsAt: rowsByColumn(rows, places.length),
    hidden,
    choices: new Set(places.filter((place) => isChoice(scene, place))),
    tables: [],
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

interface Numbering {
  placeOf: ReadonlyMap<string, number>;
  columnOf: ReadonlyMap<number, number>;
}

/** The facts about open cells, with the others taken into the bounds; those that say the same are one row. */
function rowsOf(scene: Scene, attacker: Attacker, { placeOf, columnOf }: Numbering): ProgramRow[] {
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
