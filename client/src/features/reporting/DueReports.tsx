import { gql } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { TimelinessTag } from '../../components/TimelinessTag';
import { WorkflowTag } from '../../components/WorkflowTag';
import { useFormat } from '../../format/useFormat';
import type { DueReports_reportFragment } from '../../generated/graphql';
import styles from './report.module.css';

export const DUE_REPORT = gql`
  fragment DueReports_report on Report {
    id
    quarter
    workflow
    institution {
      id
      name
    }
    framework {
      id
      title
    }
    timeliness {
      state
      daysLate
      dueAt
    }
    completeness {
      missing
    }
  }
`;

/** What is due in the coming weeks: whose, of which quarter, by which day, and what of it is missing. */
export function DueReports({ reports }: { reports: readonly DueReports_reportFragment[] }) {
  const { t } = useTranslation('reporting');
  const { quarter, shortInstant } = useFormat();
  return (
    <Section title={t('dueTitle')} lead={reports.length > 0 ? t('dueLead') : undefined}>
      {reports.length === 0 && <p>{t('dueNone')}</p>}
      {reports.length > 0 && (
        <DataTable
          caption={t('dueTitle')}
          hideCaption
          rows={reports}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'institution',
              header: t('institution'),
              rowHeader: true,
              cell: ({ id, institution, framework }) => (
                <>
                  <Link to={`/reports/${id}`}>{institution.name}</Link>
                  <span className={styles.under}>{framework.title}</span>
                </>
              ),
            },
            {
              key: 'quarter',
              header: t('quarter'),
              cell: (report) => <span className={styles.unbroken}>{quarter(report.quarter)}</span>,
            },
            {
              key: 'dueAt',
              header: t('deadline'),
              cell: ({ timeliness }) => (
                <>
                  {shortInstant(timeliness.dueAt)}{' '}
                  <span className={styles.unbroken}>
                    <TimelinessTag state={timeliness.state} daysLate={timeliness.daysLate} />
                  </span>
                </>
              ),
            },
            {
              key: 'missing',
              header: t('whatIsMissing'),
              cell: ({ workflow, completeness: { missing } }) => (
                <>
                  {missing > 0 && <div>{t('missingLines', { count: missing })}</div>}
                  {missing === 0 && workflow !== 'RETURNED' && <div>{t('notSubmitted')}</div>}
                  <span className={styles.unbroken}>
                    <WorkflowTag workflow={workflow} />
                  </span>
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
