import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { useFormat, type Formats } from '../../format/useFormat';
import type { AuditTable_eventFragment } from '../../generated/graphql';
import { auditActionWord } from './auditActionWord';

export const AUDIT_ROW: TypedDocumentNode<AuditTable_eventFragment> = gql`
  fragment AuditTable_event on AuditEvent {
    id
    at
    by
    action
    subject
    detail
  }
`;

type Event = AuditTable_eventFragment;

const columns = (t: TFunction<'accounts'>, { shortInstant }: Formats): Column<Event>[] => [
  { key: 'at', header: t('when'), cell: ({ at }) => shortInstant(at) },
  { key: 'action', header: t('what'), rowHeader: true, cell: ({ action }) => auditActionWord(t, action) },
  { key: 'subject', header: t('subject'), cell: ({ subject }) => subject },
  { key: 'by', header: t('by'), cell: ({ by }) => by },
  { key: 'detail', header: t('detail'), cell: ({ detail }) => detail ?? '–' },
];

/** Events of the audit trail. */
export function AuditTable({ events }: { events: readonly Event[] }) {
  const { t } = useTranslation('accounts');
  return (
    <DataTable
      caption={t('auditTitle')}
      hideCaption
      columns={columns(t, useFormat())}
      rows={events}
      rowKey={({ id }) => id}
    />
  );
}
