import { useSyncExternalStore } from 'react';
import { readCell } from './cellContent';
import type { Draft } from './drafts';
import { useEntry } from './entry';
import type { Grid } from './grid';
import type { GridNews } from './gridNews';

const TROUBLES = ['refused', 'asks', 'conflict'];

/**
 * The cells of the last paste that need a look, in its order: what could not be read, or what the server did not take.
 * A cell that was mended since is none of them.
 */
export function useAttention(grid: Grid, news: GridNews | null): string[] {
  const { drafts } = useEntry();
  const pasted = news?.kind === 'pasted' ? news : null;
  const needsLook = (id: string) => {
    const draft = drafts.get(id);
    const cell = grid.cell(id);
    return Boolean(draft && cell && isTrouble(draft, () => 'kind' in readCell(draft.typed, cell.form)));
  };
  const ids = useSyncExternalStore(drafts.subscribe, () =>
    [...(pasted?.cells.filter(needsLook) ?? []), ...(pasted?.notUnderstood ?? [])].join('\n'),
  );
  return ids === '' ? [] : ids.split('\n');
}

function isTrouble({ standing }: Draft, isUnreadable: () => boolean): boolean {
  if (TROUBLES.includes(standing.kind)) return true;
  return standing.kind === 'typing' && isUnreadable();
}
