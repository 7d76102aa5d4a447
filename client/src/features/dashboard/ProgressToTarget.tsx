import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../components/ProgressBar';
import { ratingLook } from '../../components/statusLook';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import styles from './IndicatorLink.module.css';
import type { Rating } from './ratingChoice';

interface ProgressToTargetProps {
  progress: { rating: Rating; share: string | null; shareOfExpected: string | null };
}

/** The way from the baseline to the year's target as a bar, with the share of what was expected by now. */
export function ProgressToTarget({ progress: { rating, share, shareOfExpected } }: ProgressToTargetProps) {
  const { t } = useTranslation('dashboard');
  const { percent } = useFormat();
  if (share === null) return <>{NO_VALUE}</>;
  return (
    <>
      <ProgressBar
        percent={share}
        text={percent(share)}
        label={t('progress')}
        kind={ratingLook[rating].kind}
      />
      {shareOfExpected !== null && (
        <span className={styles.about}>{t('ofExpected', { percent: percent(shareOfExpected) })}</span>
      )}
    </>
  );
}
