import type { EntityTarget } from 'typeorm';

/** A row without the id that tells it apart in the database. */
export type RowWithoutId<E> = Omit<E, 'id'>;

/** How a table is kept equal to a file. */
export interface PlanTable<E extends { id: string }, L> {
  entity: EntityTarget<E>;
  file: string;
  lines: readonly L[];
  /** What tells a line from all others, in words for a reader: `I1.1.1a`, `I1.1.1a 2018-Q3`. */
  keyOfLine: (line: L) => string;
  /** The same for a row of the table. */
  keyOfRow: (row: E) => string;
  /** @param ids ids of the rows of this table by their keys, also of those still to be inserted */
  row: (line: L, place: number, ids: ReadonlyMap<string, string>) => RowWithoutId<E>;
  /** True for rows that only say which things belong together, and that nothing refers to. */
  mayVanish?: boolean;
}
