import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../components/StatusTag';
import styles from './review.module.css';
import type { QueuedReport } from './queueQuery';

/** What is worth a look in a report, in few words; or that nothing is. */
export function FlagWords({ flags }: { flags: QueuedReport['flags'] }) {
  const { t } = useTranslation('review');
  const { warnings, missing, changedSinceReturn = null, openThreads, clean } = flags;
  if (clean)
    return (
      <StatusTag kind="good" symbol="check">
        {t('clean')}
      </StatusTag>
    );
  const words = [
    ...(warnings > 0 ? [t('flagWarnings', { count: warnings })] : []),
    ...(missing > 0 ? [t('flagMissing', { count: missing })] : []),
    ...(changedSinceReturn !== null ? [t('flagChanged', { count: changedSinceReturn })] : []),
    ...(openThreads > 0 ? [t('flagThreads', { count: openThreads })] : []),
  ];
  return (
    <ul className={styles.flags}>
      {(words.length > 0 ? words : [t('flagNone')]).map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
