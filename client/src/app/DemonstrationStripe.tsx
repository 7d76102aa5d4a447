import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import styles from './Frame.module.css';

/** Says on every page that the figures are invented and the plan's wording is a reconstruction. */
export function DemonstrationStripe({ today }: { today: string }) {
  const { t } = useTranslation('app');
  const { day } = useFormat();
  return (
    <aside className={styles.stripe} aria-label={t('demonstration')}>
      <p className={styles.stripeText}>
        <strong>{t('demonstration')}.</strong> {t('demonstrationMeaning')}{' '}
        {t('demonstrationToday', { day: day(today) })}
      </p>
    </aside>
  );
}
