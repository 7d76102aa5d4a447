import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { LinkButton } from '../../components/LinkButton';
import { useEntry, useSavingState } from './entry';
import styles from './report.module.css';
import { SavingState } from './SavingState';

/** Stays at the foot of the window: how the form stands, and the next step. */
export function SavingBar({ reportId }: { reportId: string }) {
  const { t } = useTranslation(['reporting', 'keeping']);
  const { failed } = useSavingState();
  const { saver, keeps } = useEntry();
  return (
    <div className={styles.bar}>
      <SavingState />
      {!keeps() && <span className={styles.keys}>{t('keeping:notKeeping')}</span>}
      {failed > 0 && (
        <Button small look="secondary" onClick={() => void saver.retry()}>
          {t('sendAgain')}
        </Button>
      )}
      <span className={styles.keys}>{t('gridKeys')}</span>
      <LinkButton to={`/reports/${reportId}/check`}>{t('checkAndSubmit')}</LinkButton>
    </div>
  );
}
