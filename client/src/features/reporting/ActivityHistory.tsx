import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { ErrorState } from '../../components/ErrorState';
import { Skeleton } from '../../components/Skeleton';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { ActivityHistoryQuery, ActivityHistoryQueryVariables } from '../../generated/graphql';
import { useEntry } from './entry';
import styles from './report.module.css';

const ACTIVITY_HISTORY: TypedDocumentNode<ActivityHistoryQuery, ActivityHistoryQueryVariables> = gql`
  query ActivityHistory($id: ID!) {
    report(id: $id) {
      id
      activities {
        id
        history {
          id
          at
          by
          percent
          postponed
          narrative
          obstacles
          spentEur
          setAside
        }
      }
    }
  }
`;

type Change = NonNullable<ActivityHistoryQuery['report']>['activities'][number]['history'][number];

/** Every change of the status of an activity. Asked for when it is unfolded. */
export function ActivityHistory({ activityReportId }: { activityReportId: string }) {
  const { t } = useTranslation('reporting');
  const { sending } = useEntry();
  const columns = useColumns();
  const { data, error, refetch } = useQuery(ACTIVITY_HISTORY, {
    variables: { id: sending.reportId },
    fetchPolicy: 'network-only',
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="3rem" />;
  const changes = data.report?.activities.find(({ id }) => id === activityReportId)?.history ?? [];
  if (changes.length === 0) return <p className={styles.soft}>{t('historyEmpty')}</p>;
  return <DataTable caption={t('history')} columns={columns} rows={changes} rowKey={({ id }) => id} />;
}

function useColumns(): Column<Change>[] {
  const { t } = useTranslation(['reporting', 'keeping']);
  const { shortInstant, percent, eur } = useFormat();
  return [
    { key: 'at', header: t('when'), cell: ({ at }) => shortInstant(at), rowHeader: true },
    { key: 'by', header: t('who'), cell: ({ by }) => by },
    {
      key: 'percent',
      header: t('percent'),
      align: 'end',
      cell: (change) => (typeof change.percent === 'number' ? percent(String(change.percent), 0) : NO_VALUE),
    },
    { key: 'postponed', header: t('postponed'), cell: ({ postponed }) => (postponed ? t('yes') : '') },
    { key: 'narrative', header: t('narrative'), cell: ({ narrative }) => narrative ?? '' },
    { key: 'obstacles', header: t('obstacles'), cell: ({ obstacles }) => obstacles ?? '' },
    {
      key: 'spent',
      header: t('spent'),
      align: 'end',
      cell: ({ spentEur }) => (spentEur ? eur(spentEur) : NO_VALUE),
    },
    {
      key: 'why',
      header: t('why'),
      cell: ({ setAside, by }) => (setAside ? t('keeping:setAside', { by }) : ''),
    },
  ];
}
