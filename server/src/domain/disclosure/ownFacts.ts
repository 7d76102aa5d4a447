import type { CountTable } from './counts';
import { countsByPlace } from './countsByPlace';
import { keyOf, type Cell, type Fact } from './table';

/**
 * What an institution knows because it counted it: its own cells, and that a national one is not below them; where it
 * is the only one that counted, the national cell itself. Cells that are not in the table are left out.
 */
export function ownFacts(tables: readonly CountTable[], cells: readonly Cell[], institution: string): Fact[] {
  const present = new Set(cells.map(({ key }) => key));
  return tables
    .filter(({ entries }) => entries.some((entry) => entry.institution === institution))
    .flatMap((table) => ownOf(table, institution))
    .filter(({ terms }) => terms.every(({ cell }) => present.has(cell)));
}

function ownOf(table: CountTable, institution: string): Fact[] {
  const counted = countsByPlace(table);
  const others = new Set(
    counted
      .filter((each) => each.institution !== institution)
      .flatMap(({ period, counts }) => [...counts.keys()].map((breakdown) => `${period}|${breakdown}`)),
  );
  return counted
    .filter((each) => each.institution === institution)
    .flatMap(({ period, counts }) =>
      [...counts].flatMap(([breakdown, value]) => {
        const at = { table: table.code, period, breakdown };
        const alone = !others.has(`${period}|${breakdown}`);
        return [
          known(keyOf({ ...at, institution }), value, value),
          known(keyOf({ ...at, institution: null }), value, alone ? value : Infinity),
        ];
      }),
    );
}

const known = (cell: string, low: number, high: number): Fact => ({
  id: `own figure: ${cell}`,
  kind: 'OWN',
  terms: [{ cell, times: 1 }],
  low,
  high,
});
