import { useTranslation } from 'react-i18next';
import { Details } from '../../components/Details';
import { MailSheet } from '../../components/MailSheet';
import { Notice } from '../../components/Notice';
import { useFormat } from '../../format/useFormat';
import type { ReminderPreviewQuery } from '../../generated/graphql';

/** Whom reminders reach and whom not; each mail folded, a single one open. */
export function RemindPreview({ preview }: { preview: ReminderPreviewQuery['reminderPreview'] }) {
  const { t } = useTranslation('mail');
  const { list } = useFormat();
  const { mails, unreachable, sends } = preview;
  const count = mails.filter(({ sentToday }) => !sentToday).length;
  return (
    <>
      {!sends && <Notice title={t('notSent')}>{t('notSentLead')}</Notice>}
      <p>{count > 0 ? t('remindLead', { count }) : t('remindNobody')}</p>
      {mails.map(({ reportId, address, recipient, institution, sentToday, ...mail }) => (
        <Details
          key={`${reportId} ${address}`}
          open={mails.length === 1}
          summary={`${institution.name}: ${recipient}, ${address}${sentToday ? ` – ${t('alreadyToday')}` : ''}`}
        >
          <MailSheet {...mail} />
        </Details>
      ))}
      {unreachable.length > 0 && (
        <Notice
          kind="attention"
          title={t('unreachable', { names: list(unreachable.map(({ name }) => name)) })}
        >
          {t('unreachableLead')}
        </Notice>
      )}
    </>
  );
}
