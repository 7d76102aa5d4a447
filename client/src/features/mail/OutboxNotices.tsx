import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/Notice';

/** That nothing leaves the program, and that mails have failed. */
export function OutboxNotices({ sends, failed }: { sends: boolean; failed: number }) {
  const { t } = useTranslation('mail');
  return (
    <>
      {!sends && <Notice title={t('notSent')}>{t('notSentLead')}</Notice>}
      {failed > 0 && (
        <Notice kind="bad" title={t('failed', { count: failed })}>
          {t('failedLead')} <Link to="/outbox?state=FAILED">{t('showFailed')}</Link>
        </Notice>
      )}
    </>
  );
}
