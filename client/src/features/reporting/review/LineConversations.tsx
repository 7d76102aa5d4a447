import { useTranslation } from 'react-i18next';
import type { Line } from '../useCell';
import { NewThread } from './NewThread';
import { placesOfLine } from './placesOfReport';
import styles from './review.module.css';
import { useReview } from './reviewQuery';
import { ThreadCard } from './ThreadCard';

/** What is said about one line and its cells, and the way to say something. */
export function LineConversations({ reportId, line }: { reportId: string; line: Line }) {
  const { t } = useTranslation('review');
  const review = useReview(reportId);
  const threads = review?.threads.filter(({ lineId }) => lineId === line.id) ?? [];
  return (
    <section aria-label={t('lineConversations', { code: line.indicator.code })} className={styles.ofLine}>
      <h4>{t('conversations')}</h4>
      {threads.length > 0 && (
        <ul className={styles.threads}>
          {threads.map((thread) => (
            <ThreadCard
              key={thread.id}
              thread={thread}
              about={thread.cellTitle ?? t('lineAsAWhole')}
              beside
            />
          ))}
        </ul>
      )}
      <NewThread reportId={reportId} places={placesOfLine(line)} />
    </section>
  );
}
