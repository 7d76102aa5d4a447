import type { ProgramRow } from '../solver';
import type { Assault, Pattern } from './assault';
import type { Demand } from './demand';

/** The cells whose count is not the true one, with their count; the choices among them must be hidden for it. */
export interface PossibleTable {
  counts: ReadonlyMap<number, number>;
  needs: readonly number[];
  /** Attackers who were asked, and whether they hold it possible. */
  possibleTo: Map<Assault, boolean>;
}

/** By place, the tables in which its count is not the true one. Shared by all attackers of a scene. */
export type TablesAt = Map<number, PossibleTable[]>;

/** Keeps a table that one attacker holds possible: it may answer other questions, of others too. */
export function keepTable(assault: Assault, counts: ReadonlyMap<number, number>): void {
  const needs = [...counts.keys()].filter((place) => assault.choices.has(place));
  const table = { counts, needs, possibleTo: new Map([[assault, true]]) };
  for (const place of counts.keys()) {
    const at = assault.tables.get(place);
    if (at === undefined) assault.tables.set(place, [table]);
    else at.push(table);
  }
}

/** Whether a table found before shows that a demand is met under a pattern. */
export const isShown = (assault: Assault, pattern: Pattern, { places, ranges }: Demand): boolean =>
  places.some((place) =>
    assault.tables.get(place)?.some((table) => {
      const sum = sumAt(assault, places, table.counts);
      return (
        ranges.some(([from, to]) => sum >= from && sum <= to) &&
        table.needs.every((each) => pattern.has(each)) &&
        isPossibleTo(assault, table)
      );
    }),
  );

/** The sum of some cells, by the true counts or by a table. */
export const sumAt = (
  { scene }: Assault,
  places: readonly number[],
  counts?: PossibleTable['counts'],
): number => places.reduce((sum, place) => sum + (counts?.get(place) ?? scene.cells[place]?.value ?? 0), 0);

function isPossibleTo(assault: Assault, table: PossibleTable): boolean {
  const known = table.possibleTo.get(assault);
  if (known !== undefined) return known;
  const possible = agrees(assault, table);
  table.possibleTo.set(assault, possible);
  return possible;
}

/** Whether an attacker's rows hold for a table; those without a changed cell hold for the true counts. */
function agrees(
  { scene, places, columnOf, hidden, rows, rowsAt }: Assault,
  { counts }: PossibleTable,
): boolean {
  const changed = new Set<number>();
  for (const [place, count] of counts) {
    const column = columnOf.get(place);
    const [low, high] = hidden[place] ?? [0, 0];
    if (column === undefined || count < low || count > high) return false;
    for (const row of rowsAt[column] ?? []) changed.add(row);
  }
  const countAt = (column: number): number => {
    const place = places[column] ?? -1;
    return counts.get(place) ?? scene.cells[place]?.value ?? 0;
  };
  const holds = ({ columns, times, low, high }: ProgramRow): boolean => {
    const sum = columns.reduce((all, column, at) => all + (times[at] ?? 0) * countAt(column), 0);
    return sum >= low && sum <= high;
  };
  return [...changed].every((index) => {
    const row = rows[index];
    return row !== undefined && holds(row);
  });
}
