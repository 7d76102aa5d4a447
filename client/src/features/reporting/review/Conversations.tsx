import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import { useFocusWhen } from '../../../components/useFocusWhen';
import type { PageReport } from '../reportPageQuery';
import { CommentForm } from './CommentForm';
import { placesOfReport, type Place } from './placesOfReport';
import styles from './review.module.css';
import { useReview } from './reviewQuery';
import { ThreadCard } from './ThreadCard';
import { START_THREAD } from './threadMutations';

/** What institution and coordinator say to each other about the report, its lines and cells. */
export function Conversations({ report }: { report: PageReport }) {
  const { t } = useTranslation('review');
  const review = useReview(report.id);
  const places = placesOfReport(report.lines, t('wholeReport'));
  const nameOf = (lineId: string | null, cellTitle: string | null) =>
    [places.find((place) => (place.lineId ?? null) === lineId && !place.cell)?.name, cellTitle]
      .filter(Boolean)
      .join(', ');
  const open = review?.openThreads ?? 0;
  return (
    <Section
      title={t('conversations')}
      lead={open > 0 ? t('openThreads', { count: open }) : t('conversationsLead')}
      id="conversations"
    >
      {review && review.threads.length > 0 && (
        <ul className={styles.threads}>
          {review.threads.map((thread) => (
            <ThreadCard
              key={thread.id}
              thread={thread}
              about={nameOf(thread.lineId ?? null, thread.cellTitle ?? null)}
            />
          ))}
        </ul>
      )}
      <NewThread reportId={report.id} places={places} />
    </Section>
  );
}

function NewThread({ reportId, places }: { reportId: string; places: readonly Place[] }) {
  const { t } = useTranslation('review');
  const [chosen, setChosen] = useState('');
  const [open, setOpen] = useState(false);
  const [start] = useMutation(START_THREAD);
  const form = useFocusWhen<HTMLDivElement>(open);
  const { lineId, cell } = places.find(({ value }) => value === chosen) ?? {};
  if (!open)
    return (
      <Button small look="secondary" onClick={() => setOpen(true)}>
        {t('newComment')}
      </Button>
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
        onSend={(text) => start({ variables: { input: { reportId, lineId, cell, text } } })}
      />
    </div>
  );
}
