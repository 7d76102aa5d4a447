import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/Section';
import { useFormat } from '../../../format/useFormat';
import type { PageReport } from '../reportPageQuery';
import { ChangedActivity } from './ChangedActivity';
import { ChangedLine } from './ChangedLine';
import styles from './review.module.css';
import type { Review } from './reviewQuery';

/** What was changed since the last return, line by line; nothing when the report was never returned. */
export function ChangesSinceReturn({ report, review }: { report: PageReport; review: Review }) {
  const { t } = useTranslation('review');
  const { instant } = useFormat();
  const last = report.steps.findLast(({ step }) => step === 'RETURN' || step === 'REOPEN');
  if (!last || review.flags.changedSinceReturn === null) return null;
  const changes = new Map(review.lines.map(({ id, changedSinceReturn }) => [id, changedSinceReturn]));
  const earlier = new Map(review.activities.map(({ id, atReturn }) => [id, atReturn]));
  return (
    <Section
      title={t('sinceReturn', { instant: instant(last.at) })}
      lead={last.comment ?? undefined}
      level={3}
    >
      {review.flags.changedSinceReturn === 0 && <p>{t('unchanged')}</p>}
      <ul className={styles.list}>
        {report.lines.map((line) => {
          const change = changes.get(line.id);
          return change && <ChangedLine key={line.id} line={line} change={change} />;
        })}
        {report.activities.map((activity) => {
          const before = earlier.get(activity.id);
          return before && <ChangedActivity key={activity.id} activity={activity} before={before} />;
        })}
      </ul>
    </Section>
  );
}
