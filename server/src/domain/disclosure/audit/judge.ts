import type { JointCell } from '../joinReleases';
import { extentOf } from './extent';
import type { Wish } from './findTable';
import type { AuditSettings } from './knowledge';
import { canBe, type Question } from './question';
import type { Judged } from './report';
import { isSmall, smallest } from './small';
import type { HiddenSum } from './sums';

/** A question about one unknown of a system. */
export interface Asked {
  question: Question;
  column: number;
}

/** Without the chain, and with what the release would have to leave possible. */
export interface Finding extends Omit<Judged, 'verdict' | 'chain'> {
  /** Ranges of which each had to be possible and is not. */
  impossible: readonly (readonly [from: number, to: number])[];
  proved: boolean;
}

/** How many values a hidden cell must keep that is not small. */
const VALUES = 3;

/** A hidden small count must keep every small value; another hidden cell, at least three values. */
export function judgeCell(asked: Asked, cell: JointCell, settings: AuditSettings): Finding {
  return isSmall(cell, settings.threshold)
    ? judgeSmall(asked, cell, settings)
    : judgeOther(asked, cell, settings);
}

function judgeSmall(asked: Asked, cell: JointCell, { threshold }: AuditSettings): Finding {
  const first = smallest(cell);
  const states = Array.from({ length: threshold - first }, (_, step) => ({
    value: first + step,
    state: possible(asked, [first + step, first + step]),
  }));
  const missing = states.filter(({ state }) => state !== 'FOUND').map(({ value }) => value);
  return {
    cells: [cell.key],
    ...extentOf(asked.question, asked.column),
    missing,
    impossible: missing.map((value) => [value, value] as const),
    proved: states.every(({ state }) => state !== 'GAVE_UP'),
  };
}

function judgeOther({ question, column }: Asked, cell: JointCell, { ceilingOf }: AuditSettings): Finding {
  const extent = extentOf(question, column);
  const finding = { cells: [cell.key], ...extent, missing: [], impossible: [] };
  if (extent.low === null || extent.high === null) return { ...finding, proved: false };
  const values = valuesOf({ question, column }, [extent.low, extent.high]);
  if (values.length >= VALUES) return { ...finding, proved: true };
  const sides = [[0, extent.low - 1] as const, [extent.high + 1, ceilingOf(cell)] as const];
  return { ...finding, impossible: sides.filter(([from, to]) => from <= to), proved: true };
}

/** Up to three values that an unknown can have. */
export function valuesOf(asked: Asked, [low, high]: readonly [number, number]): number[] {
  const values = new Set(asked.question.tables.map((table) => table[asked.column] ?? NaN));
  for (let value = low; value <= high && values.size < VALUES; value += 1)
    if (!values.has(value) && possible(asked, [value, value]) === 'FOUND') values.add(value);
  return [...values].slice(0, VALUES);
}

/** Hidden cells of one sum that are few together: the sum must be able to be another. */
export function judgeSum(asked: Asked, sum: HiddenSum & { cells: readonly string[] }): Finding {
  const below = possible(asked, [0, sum.value - 1]);
  const above = below === 'FOUND' ? below : possible(asked, [sum.value + 1, Infinity]);
  const open = below === 'FOUND' || above === 'FOUND';
  const sides = [[0, sum.value - 1] as const, [sum.value + 1, Infinity] as const];
  return {
    cells: sum.cells,
    // How far an open sum reaches is of no consequence, and takes longer to find out than all else.
    ...(open ? { low: null, high: null } : extentOf(asked.question, asked.column)),
    missing: [],
    impossible: open ? [] : sides.filter(([from, to]) => from <= to),
    proved: open || (below === 'NONE' && above === 'NONE'),
  };
}

const possible = ({ question, column }: Asked, [from, to]: readonly [number, number]) => {
  const wish: Wish = [column, from, to];
  return from > to ? 'NONE' : canBe(question, wish);
};
