import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { Section } from '../../components/Section';
import type { TasksPageQuery, TasksPageQueryVariables } from '../../generated/graphql';
import { isAllowed } from './allowedAction';
import { REPORT_ENTRY } from './reportEntry';
import { ReportTable } from './ReportTable';
import { ReportTask, REPORT_TASK } from './ReportTask';

const TASKS_PAGE: TypedDocumentNode<TasksPageQuery, TasksPageQueryVariables> = gql`
  query TasksPage {
    waiting: reports(filter: { workflow: [RETURNED, DRAFT, NOT_STARTED] }) {
      ...ReportTask_report
    }
    sent: reports(filter: { workflow: [SUBMITTED, APPROVED] }) {
      ...ReportEntry_report
    }
  }
  ${REPORT_TASK}
  ${REPORT_ENTRY}
`;

/** How many of the reports already sent are shown; the others are on the page of reports. */
const RECENT = 5;

type Waiting = TasksPageQuery['waiting'][number];

/** Returned reports first, then the oldest deadline. A report that takes no entries any more is no task. */
const tasksOf = (waiting: readonly Waiting[]): Waiting[] =>
  waiting
    .filter(({ viewerActions }) => isAllowed(viewerActions, 'ENTER'))
    .sort(
      (a, b) =>
        Number(b.workflow === 'RETURNED') - Number(a.workflow === 'RETURNED') ||
        a.timeliness.dueAt.localeCompare(b.timeliness.dueAt),
    );

/** What waits for a focal point. */
export function TasksPage() {
  const { t } = useTranslation('reporting');
  const query = useQuery(TASKS_PAGE);
  return (
    <Loaded query={query}>
      {({ waiting, sent }) => {
        const tasks = tasksOf(waiting);
        return (
          <Page>
            <PageTitle title={t('tasks')} lead={t('tasksLead', { count: tasks.length })} />
            {tasks.length === 0 && (
              <EmptyState
                title={t('tasksEmpty')}
                action={
                  <LinkButton to="/reports" look="secondary">
                    {t('toReports')}
                  </LinkButton>
                }
              >
                {t('tasksEmptyLead')}
              </EmptyState>
            )}
            {tasks.map((report) => (
              <ReportTask key={report.id} report={report} />
            ))}
            {sent.length > 0 && (
              <Section
                title={t('sent')}
                actions={
                  <LinkButton to="/reports" look="quiet" small>
                    {t('allReports')}
                  </LinkButton>
                }
              >
                <ReportTable caption={t('sent')} reports={sent.slice(0, RECENT)} />
              </Section>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
