import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { useFormat } from '../../format/useFormat';
import type { SetAside, Theirs } from './drafts';
import { useEntry } from './entry';
import styles from './grid.module.css';
import { useFocusLeft } from './useFocusLeft';

interface ConflictChoiceProps {
  id: string;
  conflict: { sentence: string; theirs: Theirs; aside?: SetAside };
  yours: ReactNode;
  theirs: ReactNode;
}

/** Somebody else changed it meanwhile: both are shown, and the person chooses. */
export function ConflictChoice({ id, conflict, yours, theirs }: ConflictChoiceProps) {
  const { t } = useTranslation(['reporting', 'keeping']);
  const { shortInstant } = useFormat();
  const { saver } = useEntry();
  const box = useFocusLeft(id);
  useEffect(() => {
    // Behind the bar at the foot nobody would find it; who types elsewhere by now is not taken away from there.
    const row = box.current?.closest('[data-row], [data-entry]');
    if (row?.contains(document.activeElement)) box.current?.scrollIntoView({ block: 'nearest' });
  }, [box]);
  const { by, at } = conflict.theirs;
  return (
    <div ref={box} className={styles.conflict}>
      <p>{t('conflict')}</p>
      <dl className={styles.both}>
        <dt>{t('conflictYours')}</dt>
        <dd>{yours || t('cellEMPTY')}</dd>
        <dt>
          {by ?? t('conflictTheirs')}
          {at && `, ${shortInstant(at)}`}
        </dt>
        <dd>{theirs}</dd>
      </dl>
      {conflict.aside && <p>{conflict.aside.sentence ?? t('keeping:notAside')}</p>}
      <div className={styles.choices}>
        <Button small look="secondary" onClick={() => void saver.insist(id)}>
          {t('enterMine')}
        </Button>
        <Button small look="secondary" onClick={() => void saver.giveWay(id)}>
          {t('keepTheirs')}
        </Button>
      </div>
    </div>
  );
}
