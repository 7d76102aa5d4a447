import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { SelectField } from '../../../components/SelectField';
import { useFocusWhen } from '../../../components/useFocusWhen';
import { useKeyFor } from '../useKeyFor';
import { CommentForm } from './CommentForm';
import type { Place } from './placesOfReport';
import styles from './review.module.css';
import { START_THREAD } from './threadMutations';

interface NewThreadProps {
  reportId: string;
  /** What it can be about; the first is proposed. */
  places: readonly Place[];
}

/** Starts a conversation about the report, a line or a cell. */
export function NewThread({ reportId, places }: NewThreadProps) {
  const { t } = useTranslation('review');
  const [chosen, setChosen] = useState(places[0]?.value ?? '');
  const [open, setOpen] = useState(false);
  const { keyed, renew } = useKeyFor();
  const [start] = useMutation(START_THREAD, { onCompleted: renew });
  const form = useFocusWhen<HTMLDivElement>(open);
  const { lineId, cell } = places.find(({ value }) => value === chosen) ?? {};
  if (!open)
    return (
      <div>
        <Button small look="secondary" onClick={() => setOpen(true)}>
          {t('newComment')}
        </Button>
      </div>
    );
  return (
    <div ref={form} tabIndex={-1} className={styles.form}>
      <SelectField
        label={t('about')}
        value={chosen}
        choices={places.map(({ value, name }) => ({ value, label: name }))}
        onChange={setChosen}
      />
      <CommentForm
        label={t('newComment')}
        button={t('startThread')}
        onSend={(text) => start({ variables: { input: keyed({ reportId, lineId, cell, text }) } })}
      />
    </div>
  );
}
