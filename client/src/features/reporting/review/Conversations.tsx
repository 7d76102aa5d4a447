import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/Section';
import type { PageReport } from '../reportPageQuery';
import { NewThread } from './NewThread';
import { placesOfReport } from './placesOfReport';
import styles from './review.module.css';
import { useReview } from './reviewQuery';
import { ThreadCard } from './ThreadCard';

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
