import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { ErrorState } from '../../components/ErrorState';
import { Skeleton } from '../../components/Skeleton';
import { useFormat } from '../../format/useFormat';
import type { LineHistoryQuery, LineHistoryQueryVariables } from '../../generated/graphql';
import { useEntry } from './entry';
import type { EntryIndicator } from './entryIndicator';
import { EnteredContent } from './EnteredContent';
import styles from './grid.module.css';

const LINE_HISTORY: TypedDocumentNode<LineHistoryQuery, LineHistoryQueryVariables> = gql`
  query LineHistory($id: ID!) {
    report(id: $id) {
      id
      lines {
        id
        history {
          id
          cellTitle
          at
          by
          why
          from {
            amount
            numerator
            denominator
            reason
          }
          to {
            amount
            numerator
            denominator
            reason
          }
        }
      }
    }
  }
`;

type Change = NonNullable<LineHistoryQuery['report']>['lines'][number]['history'][number];

/** Every change of every cell of a line: who, when, from what to what, and why. Asked for when it is unfolded. */
export function LineHistory({ lineId, indicator }: { lineId: string; indicator: EntryIndicator }) {
  const { t } = useTranslation('reporting');
  const { sending } = useEntry();
  const { data, error, refetch } = useQuery(LINE_HISTORY, {
    variables: { id: sending.reportId },
    fetchPolicy: 'network-only',
  });
  const columns = useColumns(indicator);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="3rem" />;
  const changes = data.report?.lines.find(({ id }) => id === lineId)?.history ?? [];
  if (changes.length === 0) return <p className={styles.soft}>{t('historyEmpty')}</p>;
  return <DataTable caption={t('history')} columns={columns} rows={changes} rowKey={({ id }) => id} />;
}

function useColumns(indicator: EntryIndicator): Column<Change>[] {
  const { t } = useTranslation('reporting');
  const { shortInstant } = useFormat();
  return [
    { key: 'at', header: t('when'), cell: ({ at }) => shortInstant(at), rowHeader: true },
    { key: 'by', header: t('who'), cell: ({ by }) => by },
    { key: 'cell', header: t('what'), cell: ({ cellTitle }) => cellTitle },
    {
      key: 'from',
      header: t('from'),
      cell: ({ from }) => <EnteredContent content={from} indicator={indicator} />,
    },
    { key: 'to', header: t('to'), cell: ({ to }) => <EnteredContent content={to} indicator={indicator} /> },
    { key: 'why', header: t('why'), cell: ({ why }) => why ?? '' },
  ];
}
