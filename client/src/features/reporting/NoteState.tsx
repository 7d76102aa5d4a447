import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { CellState } from './CellState';
import type { CellStanding } from './cellStanding';
import type { Draft } from './drafts';
import { useEntry } from './entry';
import styles from './grid.module.css';

const standingOf = (draft: Draft | undefined, saved: boolean): CellStanding => {
  if (!draft) return saved ? 'SAVED' : 'NONE';
  if (draft.standing.kind === 'typing') return 'TYPING';
  return draft.standing.kind === 'saving' ? 'SAVING' : 'NOT_SAVED';
};

/** How a text or an activity stands, with the reason when it is not saved. */
export function NoteState({ draft, saved }: { draft: Draft | undefined; saved: boolean }) {
  const { t } = useTranslation('reporting');
  const { saver } = useEntry();
  const standing = draft?.standing;
  return (
    <div role="status" className={styles.trouble}>
      <CellState standing={standingOf(draft, saved)} />
      {standing?.kind === 'refused' && standing.sentence && <p>{standing.sentence}</p>}
      {draft && standing?.kind === 'failed' && (
        <>
          <p>{standing.sentence ?? t('notSent')}</p>
          <Button small look="secondary" onClick={() => void saver.leave(draft.savable.id)}>
            {t('sendAgain')}
          </Button>
        </>
      )}
    </div>
  );
}
