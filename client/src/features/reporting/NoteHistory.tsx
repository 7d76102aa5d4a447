import { gql } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { NoteHistory_changeFragment } from '../../generated/graphql';

export const NOTE_CHANGE = gql`
  fragment NoteHistory_change on NoteChange {
    id
    at
    by
    from {
      explanation
      noBreakdown
    }
    to {
      explanation
      noBreakdown
    }
    setAside
  }
`;

/** Every change of what a line says beside its figures. */
export function NoteHistory({ changes }: { changes: readonly NoteHistory_changeFragment[] }) {
  const { t } = useTranslation(['reporting', 'keeping']);
  const { shortInstant } = useFormat();
  const inWords = ({ explanation, noBreakdown }: NoteHistory_changeFragment['to']) =>
    [explanation, noBreakdown && t('keeping:noBreakdown')].filter(Boolean).join(' · ') || NO_VALUE;
  const columns: Column<NoteHistory_changeFragment>[] = [
    { key: 'at', header: t('when'), cell: ({ at }) => shortInstant(at), rowHeader: true },
    { key: 'by', header: t('who'), cell: ({ by }) => by },
    { key: 'from', header: t('from'), cell: ({ from }) => inWords(from) },
    { key: 'to', header: t('to'), cell: ({ to }) => inWords(to) },
    {
      key: 'why',
      header: t('why'),
      cell: ({ setAside, by }) => (setAside ? t('keeping:setAside', { by }) : ''),
    },
  ];
  return (
    <DataTable
      caption={t('keeping:noteHistory')}
      columns={columns}
      rows={[...changes]}
      rowKey={({ id }) => id}
    />
  );
}
