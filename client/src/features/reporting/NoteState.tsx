import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { CellState } from './CellState';
import { draftStanding, type CellStanding } from './cellStanding';
import { Discard } from './Discard';
import type { Draft } from './drafts';
import { useEntry } from './entry';
import { goToEntry } from './goToEntry';
import styles from './grid.module.css';

const standingOf = (draft: Draft | undefined, saved: boolean): CellStanding =>
  draft ? draftStanding(draft) : saved ? 'SAVED' : 'NONE';

/** How a text or an activity stands, with the reason when it is not saved. */
export function NoteState({ draft, saved }: { draft: Draft | undefined; saved: boolean }) {
  const { t } = useTranslation(['reporting', 'keeping']);
  const { saver } = useEntry();
  const standing = draft?.standing;
  const sendAgain = (entry: string) => {
    void saver.leave(entry);
    goToEntry(entry);
  };
  return (
    <div role="status" className={styles.trouble}>
      <CellState standing={standingOf(draft, saved)} />
      {draft && standing?.kind === 'refused' && standing.sentence && (
        <>
          <p>{standing.sentence}</p>
          <Discard id={draft.savable.id} />
        </>
      )}
      {draft && standing?.kind === 'failed' && (
        <>
          <p>{standing.sentence ?? t(standing.kept ? 'keeping:kept' : 'keeping:lost')}</p>
          <Button small look="secondary" onClick={() => sendAgain(draft.savable.id)}>
            {t('sendAgain')}
          </Button>
        </>
      )}
    </div>
  );
}
