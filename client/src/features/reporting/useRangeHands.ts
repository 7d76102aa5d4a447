import type { ClipboardEvent } from 'react';
import { useFormat } from '../../format/useFormat';
import { blockFlavours } from './blockFlavours';
import { clearRange } from './clearRange';
import { copiedBlock } from './copiedBlock';
import type { Grid } from './grid';
import type { GridNews } from './gridNews';
import { countFields, type MarkedRange } from './markedRange';

export interface RangeHands {
  /** False when nothing is marked. */
  clear: () => boolean;
  onCopy: (event: ClipboardEvent<HTMLElement>) => void;
  onCut: (event: ClipboardEvent<HTMLElement>) => void;
}

/** What is done with marked fields: copied, cut and cleared. Without a mark all of it is left to the browser. */
export function useRangeHands(
  grid: Grid,
  range: MarkedRange | null,
  onNews: (news: GridNews) => void,
): RangeHands {
  const format = useFormat();
  const clear = () => {
    if (!range) return false;
    onNews({ kind: 'cleared', ...clearRange(grid, range) });
    return true;
  };
  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    if (!range) return;
    event.preventDefault();
    const { html, text } = blockFlavours(copiedBlock(grid, range, format));
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    onNews({ kind: 'copied', count: countFields(range) });
  };
  return {
    clear,
    onCopy,
    onCut: (event) => {
      onCopy(event);
      clear();
    },
  };
}
