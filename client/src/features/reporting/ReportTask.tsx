import { gql } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/LinkButton';
import { TaskCard } from '../../components/TaskCard';
import { TimelinessTag } from '../../components/TimelinessTag';
import { WorkflowTag } from '../../components/WorkflowTag';
import { useFormat } from '../../format/useFormat';
import type { ReportTask_reportFragment } from '../../generated/graphql';
import { useCompletenessWords } from './completeness';
import styles from './report.module.css';
import { REPORT_STATE } from './reportState';

export const REPORT_TASK = gql`
  fragment ReportTask_report on Report {
    ...ReportState_report
    quarter
    framework {
      id
      title
    }
    lastStep {
      id
      step
      at
      by
      comment
    }
    activities {
      id
      checks {
        rule
      }
    }
  }
  ${REPORT_STATE}
`;

/** One report that waits for its institution, with the one step that goes on. */
export function ReportTask({ report }: { report: ReportTask_reportFragment }) {
  const { t } = useTranslation('reporting');
  const { quarter, instant } = useFormat();
  const completenessWords = useCompletenessWords();
  const { timeliness, completeness, workflow, lastStep } = report;
  const toUpdate = report.activities.filter(({ checks }) =>
    checks.some(({ rule }) => rule === 'ACTIVITY_EMPTY'),
  ).length;
  return (
    <TaskCard
      title={`${quarter(report.quarter)}: ${report.framework.title}`}
      kind={workflow === 'RETURNED' ? 'attention' : timeliness.state === 'OVERDUE' ? 'bad' : 'info'}
      status={
        <span className={styles.tags}>
          <WorkflowTag workflow={workflow} />
          <TimelinessTag state={timeliness.state} daysLate={timeliness.daysLate} />
        </span>
      }
      facts={
        <>
          <p>{t('dueAt', { instant: instant(timeliness.dueAt) })}</p>
          {workflow === 'RETURNED' && lastStep?.comment && (
            <blockquote className={styles.comment}>
              <p>{lastStep.comment}</p>
              <footer>
                {lastStep.by}, {instant(lastStep.at)}
              </footer>
            </blockquote>
          )}
          {toUpdate > 0 && <p>{t('activitiesToUpdate', { count: toUpdate })}</p>}
        </>
      }
      progress={{
        percent: completeness.done.percent,
        text: completenessWords(completeness),
        label: t('completeness'),
      }}
      action={
        <LinkButton to={`/reports/${report.id}`}>
          {t(workflow === 'NOT_STARTED' ? 'start' : workflow === 'RETURNED' ? 'mendReport' : 'continue')}
        </LinkButton>
      }
    />
  );
}
