import { useTranslation } from 'react-i18next';
import { NO_VALUE } from '../../../../../schema/language/figureText';
import { useFormat } from '../../../format/useFormat';
import type { PageReport } from '../reportPageQuery';
import styles from './review.module.css';
import type { Review } from './reviewQuery';

type Activity = PageReport['activities'][number];
type AtReturn = NonNullable<Review['activities'][number]['atReturn']>;

interface ChangedActivityProps {
  activity: Activity;
  before: AtReturn;
}

/** What of an activity was changed since the return, from what to what. */
export function ChangedActivity({ activity, before }: ChangedActivityProps) {
  const { t } = useTranslation('review');
  const { t: of } = useTranslation('reporting');
  const { percent, eur } = useFormat();
  const share = ({ percent: part }: AtReturn) =>
    typeof part === 'number' ? percent(String(part), 0) : NO_VALUE;
  const spent = ({ spentEur }: AtReturn) => (spentEur ? eur(spentEur) : NO_VALUE);
  const postponed = (at: AtReturn) => (at.postponed ? of('yes') : NO_VALUE);
  const figures = [
    { term: of('percent'), from: share(before), to: share(activity) },
    { term: of('spent'), from: spent(before), to: spent(activity) },
    { term: of('postponed'), from: postponed(before), to: postponed(activity) },
  ].filter(({ from, to }) => from !== to);
  const texts = (['narrative', 'obstacles'] as const).filter((field) => before[field] !== activity[field]);
  return (
    <li>
      <a href={`#activity-card-${activity.id}`}>
        {activity.activity.code} {activity.activity.title}
      </a>
      <ul className={styles.changes}>
        {figures.map(({ term, from, to }) => (
          <li key={term}>
            {term}: {from} → <strong>{to}</strong>
          </li>
        ))}
        {texts.map((field) => (
          <li key={field}>
            {of(field)}: {activity[field] ? <q>{activity[field]}</q> : <em>{t('explanationGone')}</em>}
            {before[field] && (
              <>
                {' '}
                {t('before')} <q>{before[field]}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
