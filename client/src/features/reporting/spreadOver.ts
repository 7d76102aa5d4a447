import type { Block } from './clipboardBlock';
import type { MarkedRange } from './markedRange';

/** A single value for each field of what is marked, as spreadsheets do it; a larger block as it is. */
export function spreadOver(
  block: Block | null,
  range: Pick<MarkedRange, 'rows' | 'first' | 'last'> | null,
): Block | null {
  const value = block?.[0]?.[0];
  if (!range || !value || block.length > 1 || (block[0]?.length ?? 0) > 1) return block;
  return range.rows.map(({ fields }) => {
    const marked = Math.min(range.last, fields - 1) - range.first + 1;
    // A row that takes no entries is told of once.
    return Array.from({ length: fields === 0 ? 1 : Math.max(0, marked) }, () => value);
  });
}
