import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import styles from './EntryGrid.module.css';
import { useEntry } from './entry';
import { createGrid, GridContext } from './grid';
import { GridNotice } from './GridNotice';
import { MarkVoice } from './MarkVoice';
import { useGridHands } from './useGridHands';
import { useMark } from './useMark';
import { useSteadyFocus } from './useSteadyFocus';

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog')).KeysDialog }));

interface EntryGridProps {
  /** The report takes entries from this person. */
  editable: boolean;
  children: ReactNode;
}

/** All tables of the form: moved through, pasted into and undone as one. */
export function EntryGrid({ editable, children }: EntryGridProps) {
  const { t } = useTranslation('grid');
  const { drafts, saver } = useEntry();
  const [grid] = useState(() => createGrid(drafts, saver));
  const form = useRef<HTMLDivElement>(null);
  useSteadyFocus(form);
  const [help, setHelp] = useState(false);
  const mark = useMark(form, (cellId) => {
    grid.leave(cellId);
    void saver.leave(cellId);
  });
  const hands = useGridHands(grid, { range: mark.range, onHelp: () => setHelp(true) });
  return (
    <GridContext value={grid}>
      <div
        ref={form}
        data-grid
        className={styles.grid}
        onKeyDown={editable ? hands.onKeyDown : undefined}
        onPaste={editable ? hands.onPaste : undefined}
        onCopy={hands.onCopy}
        onCut={hands.onCut}
        {...(editable && mark.handlers)}
      >
        {editable && (
          <div className={styles.keys}>
            <Button small look="quiet" onClick={() => setHelp(true)}>
              {t('keys')} (?)
            </Button>
          </div>
        )}
        {children}
        <MarkVoice grid={grid} mark={mark} />
        <GridNotice grid={grid} news={hands.news} onUndo={hands.onUndo} onClose={() => hands.onNews(null)} />
      </div>
      {help && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </GridContext>
  );
}
