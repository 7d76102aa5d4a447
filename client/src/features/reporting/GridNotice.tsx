import { useRef, useSyncExternalStore, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { classes } from '../../components/classes';
import styles from './EntryGrid.module.css';
import { useEntry } from './entry';
import type { Grid } from './grid';
import type { GridNews } from './gridNews';
import { useNewsText } from './useNewsText';
import { goToCell } from './useGridHands';
import { useAttention } from './useAttention';

interface GridNoticeProps {
  grid: Grid;
  news: GridNews | null;
  onUndo: () => void;
  onClose: () => void;
}

/** More links than this are only counted. */
const MOST_LINKS = 6;

const HEARD: readonly string[] = ['filled', 'cleared', 'copied'];

/** What a paste, an undo or a fill did, read aloud; with links to the cells that need a look. */
export function GridNotice({ grid, news, onUndo, onClose }: GridNoticeProps) {
  const { t } = useTranslation('grid');
  const attention = useAttention(grid, news);
  const { sentence, more } = useNewsText(grid, news, attention.length);
  const { drafts } = useEntry();
  const newest = useSyncExternalStore(drafts.subscribe, grid.newest);
  const shown = attention.slice(0, MOST_LINKS);
  // Whoever fills down or clears sees it in the fields; who listens is told.
  const isHeard = HEARD.includes(news?.kind ?? '') && more.length === 0;
  const isSeen = news !== null && !isHeard;
  const cameFrom = useRef<HTMLElement>(null);
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      cameFrom.current = relatedTarget;
  };
  const close = () => {
    onClose();
    cameFrom.current?.focus();
  };
  return (
    <div
      onFocus={onFocus}
      className={classes(
        isSeen && styles.notice,
        isHeard && styles.heard,
        attention.length + more.length > 0 && styles.attention,
      )}
    >
      <div className={styles.said}>
        <p role="status">{sentence}</p>
        {news && shown.length > 0 && (
          <ul className={styles.cells}>
            {shown.map((id) => (
              <li key={id}>
                <a
                  href={`#cell-${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goToCell(id);
                  }}
                >
                  {grid.cell(id)?.name}
                </a>
              </li>
            ))}
            {attention.length > shown.length && (
              <li>{t('pastedMore', { count: attention.length - shown.length })}</li>
            )}
          </ul>
        )}
        {more.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {news?.kind === 'pasted' && news.values > 0 && news.step === newest && (
        <Button small look="secondary" onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
      {isSeen && (
        <Button small look="quiet" onClick={close}>
          {t('closeNotice')}
        </Button>
      )}
    </div>
  );
}
