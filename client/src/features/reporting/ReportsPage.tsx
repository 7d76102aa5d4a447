import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import type { ReportsPageQuery, ReportsPageQueryVariables } from '../../generated/graphql';
import { ReportChoice } from './ReportChoice';
import { REPORT_ENTRY } from './reportEntry';
import { ReportTable } from './ReportTable';
import { ApproveClean } from './review/ApproveClean';
import { REVIEW_QUEUE } from './review/queueQuery';
import { useFlagsColumn } from './review/useFlagsColumn';
import { useCopyColumn } from './useCopyColumn';
import { useOwnInstitution } from './useOwnInstitution';
import { useReportChoice } from './useReportChoice';

const REPORTS_PAGE: TypedDocumentNode<ReportsPageQuery, ReportsPageQueryVariables> = gql`
  query ReportsPage($filter: ReportFilter) {
    reports(filter: $filter) {
      ...ReportEntry_report
    }
    quarters {
      id
      quarter
      state
    }
    institutions {
      id
      code
      name
      reports
    }
    frameworks {
      id
      code
      title
    }
  }
  ${REPORT_ENTRY}
`;

type Reports = ReportsPageQuery['reports'];

/** What waits longest is reviewed first. */
const longestWaitingFirst = (reports: Reports): Reports =>
  [...reports].sort((a, b) => (a.lastStep?.at ?? '').localeCompare(b.lastStep?.at ?? ''));

/** The history of the own reports, or for the coordinator all reports, those to review first. */
export function ReportsPage() {
  const { t } = useTranslation('reporting');
  const own = useOwnInstitution();
  const choice = useReportChoice(own !== null);
  const query = useQuery(REPORTS_PAGE, { variables: { filter: choice.filter } });
  const toReview = !own && choice.chosen.workflow === 'SUBMITTED';
  const queue = useQuery(REVIEW_QUEUE, { variables: { filter: choice.filter }, skip: !toReview });
  const unknown = toReview && !queue.data ? queue.error : undefined;
  const queued = toReview ? (queue.data?.reports ?? []) : [];
  const flags = useFlagsColumn(queued);
  const copy = useCopyColumn();
  return (
    <Loaded query={{ ...query, data: query.data ?? query.previousData }}>
      {({ reports, ...choices }) => (
        <Page width="wide">
          <PageTitle
            title={t(own ? 'reportsOwn' : 'review')}
            lead={own ? own.name : t(toReview ? 'reviewLead' : 'reportsCount', { count: reports.length })}
          />
          <ReportChoice {...choices} withInstitution={!own} choice={choice} />
          {unknown && (
            <ErrorState error={unknown} onRetry={() => void queue.refetch().catch(() => undefined)} />
          )}
          <ApproveClean reports={queued} />
          {reports.length === 0 ? (
            <EmptyState title={t(toReview ? 'reviewEmpty' : 'reportsEmpty')}>
              {t(toReview ? 'reviewEmptyLead' : 'reportsEmptyLead')}
            </EmptyState>
          ) : (
            <ReportTable
              caption={t('reports')}
              reports={toReview ? longestWaitingFirst(reports) : reports}
              showInstitution={!own}
              more={toReview ? (unknown ? [] : [flags]) : [copy]}
            />
          )}
        </Page>
      )}
    </Loaded>
  );
}
