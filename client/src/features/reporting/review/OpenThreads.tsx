import { useTranslation } from 'react-i18next';
import type { PageReport } from '../reportPageQuery';
import { FlagGroup } from './FlagGroup';
import styles from './review.module.css';
import type { Review } from './reviewQuery';

/** Conversations that are not resolved, each a link to it. */
export function OpenThreads({ review, lines }: { review: Review; lines: PageReport['lines'] }) {
  const { t } = useTranslation('review');
  const open = review.threads.filter(({ resolvedAt }) => !resolvedAt);
  return (
    <FlagGroup title={t('openThreads', { count: open.length })} count={open.length}>
      <ul className={styles.list}>
        {open.map(({ id, lineId, cellTitle, comments }) => {
          const line = lines.find((each) => each.id === lineId);
          const about = line ? `${line.indicator.code} ${line.indicator.name}` : t('wholeReport');
          return (
            <li key={id}>
              <a href={`#thread-${id}`}>
                {about}
                {cellTitle && `, ${cellTitle}`}
              </a>
              <p>{comments.at(-1)?.text}</p>
            </li>
          );
        })}
      </ul>
    </FlagGroup>
  );
}
