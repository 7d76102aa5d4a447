import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { Details } from '../../components/Details';
import { MailSheet } from '../../components/MailSheet';
import { useFormat, type Formats } from '../../format/useFormat';
import type { MailRow_mailFragment } from '../../generated/graphql';
import { MailStanding } from './MailStanding';

type Mail = MailRow_mailFragment;

const columns = (t: TFunction<'mail'>, { shortInstant }: Formats): Column<Mail>[] => [
  { key: 'written', header: t('written'), cell: ({ createdAt }) => shortInstant(createdAt) },
  {
    key: 'to',
    header: t('to'),
    cell: ({ recipient, address, institution }) => (
      <>
        <div>{recipient}</div>
        <div>{address}</div>
        <div>{institution.name}</div>
      </>
    ),
  },
  { key: 'mail', header: t('mail'), rowHeader: true, cell: (mail) => <MailText mail={mail} /> },
  { key: 'state', header: t('state'), cell: (mail) => <MailStanding mail={mail} /> },
];

/** Mails of the outbox, each with its text folded. */
export function MailTable({ mails }: { mails: readonly Mail[] }) {
  const { t } = useTranslation('mail');
  return (
    <DataTable
      caption={t('outbox')}
      hideCaption
      columns={columns(t, useFormat())}
      rows={mails}
      rowKey={({ id }) => id}
    />
  );
}

function MailText({ mail: { subject, text, language } }: { mail: Mail }) {
  const { t } = useTranslation('mail');
  if (text === null) return subject;
  return (
    <>
      {subject}
      <Details summary={t('showText')} late>
        <MailSheet language={language} subject={subject} text={text} />
      </Details>
    </>
  );
}
