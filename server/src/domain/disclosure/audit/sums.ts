import type { Knowledge } from './knowledge';
import type { Bounds } from './narrow';
import type { Row, Unknown } from './system';

/** The hidden parts of one sum, together: what is left when the other parts are taken from the whole. */
export interface HiddenSum {
  /** The fact that adds them up. */
  fact: string;
  columns: readonly number[];
  value: number;
  zeroIsSmall: boolean;
}

/**
 * Along every printed dimension (time, institutions, breakdown) the parts that are not known, where there are several and
 * they are few together. One alone is judged as a cell.
 */
export function smallHiddenSums(
  { facts, rows, cells }: Knowledge,
  bounds: Bounds,
  { own, threshold }: { own: ReadonlySet<number>; threshold: number },
): HiddenSum[] {
  const sums = facts.flatMap((fact, index): HiddenSum[] => {
    const row = rows[index];
    if (fact.kind !== 'SUM' || row === undefined) return [];
    const columns = row.columns.filter(
      (column, place) =>
        row.times[place] === 1 && bounds.low[column] !== bounds.high[column] && !own.has(column),
    );
    const value = columns.reduce((total, column) => total + (cells[column]?.value ?? 0), 0);
    const zeroIsSmall = columns.some((column) => cells[column]?.zeroIsSmall);
    return columns.length > 1 && value < threshold && (value > 0 || zeroIsSmall)
      ? [{ fact: fact.id, columns, value, zeroIsSmall }]
      : [];
  });
  return [...new Map(sums.map((sum) => [sum.columns.join(), sum])).values()];
}

/** Sums as further unknowns behind the cells. */
export function withSums(knowledge: Knowledge, sums: readonly HiddenSum[]): Knowledge {
  const first = knowledge.unknowns.length;
  const unknowns = sums.map(({ columns }): Unknown => {
    const high = columns.reduce((total, column) => total + (knowledge.unknowns[column]?.high ?? 0), 0);
    return { low: 0, high, gap: 0 };
  });
  const rows = sums.map(({ columns }, place): Row => ({
    columns: [...columns, first + place],
    times: [...columns.map(() => 1), -1],
    low: 0,
    high: 0,
  }));
  return {
    ...knowledge,
    unknowns: [...knowledge.unknowns, ...unknowns],
    rows: [...knowledge.rows, ...rows],
  };
}
