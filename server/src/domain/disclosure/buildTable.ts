import { relationFacts, withinTotal } from './boundFacts';
import { cellsOf } from './cellsOf';
import type { CountTable, Layout, Relation } from './counts';
import { breakdownFacts, institutionFact, timeFact } from './sumFacts';
import type { Cell, Fact, Table } from './table';
import { holds } from './truth';

/**
 * All cells of several tables with everything that binds them. Crossed breakdowns that share dimensions are bound by
 * their common sums; that is exact as long as the breakdowns do not form a ring (a*b, b*c, c*a), which no indicator has.
 */
export function buildTable(
  tables: readonly CountTable[],
  relations: readonly Relation[],
  layout: Layout,
): Table {
  const cells = tables.flatMap((table) => cellsOf(table, layout));
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const facts = [
    ...tables.flatMap((table) => factsOf(table, cells)),
    ...relations.flatMap((relation) => relationFacts(byKey, relation)),
  ];
  return sorted(cells, facts);
}

function factsOf(table: CountTable, all: readonly Cell[]): Fact[] {
  const cells = all.filter(({ at }) => at.table === table.code);
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const institutions = [...new Set(cells.flatMap(({ at }) => at.institution ?? []))];
  return cells.flatMap((cell) => [
    ...timeFact(byKey, cell),
    ...institutionFact(byKey, institutions, cell),
    ...breakdownFacts(byKey, table, cell),
    ...withinTotal(byKey, table, cell),
  ]);
}

/** Puts aside the facts that the values do not bear out, for instance a breakdown that some institutions left out. */
function sorted(cells: readonly Cell[], facts: readonly Fact[]): Table {
  const valueOf = new Map(cells.map(({ key, value }) => [key, value]));
  const once = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  return {
    cells,
    facts: once.filter((fact) => holds(fact, valueOf)),
    contradicted: once.filter((fact) => !holds(fact, valueOf)),
  };
}
