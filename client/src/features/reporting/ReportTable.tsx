import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/DataTable';
import { TimelinessTag } from '../../components/TimelinessTag';
import { WorkflowTag } from '../../components/WorkflowTag';
import { useFormat } from '../../format/useFormat';
import type { ReportEntry_reportFragment } from '../../generated/graphql';
import { useCompletenessWords } from './completeness';
import styles from './report.module.css';

interface ReportTableProps {
  caption: string;
  reports: readonly ReportEntry_reportFragment[];
  /** With the institution, where reports of several are listed. */
  showInstitution?: boolean;
  /** Further columns, after the others. */
  more?: readonly ReportColumn[];
}

export type ReportColumn = Column<ReportEntry_reportFragment>;

/** Reports as a list, each with how it stands. */
export function ReportTable({ caption, reports, showInstitution = false, more = [] }: ReportTableProps) {
  const columns = [...useColumns(), ...more].filter(({ key }) => showInstitution || key !== 'institution');
  return <DataTable caption={caption} hideCaption columns={columns} rows={reports} rowKey={({ id }) => id} />;
}

function useColumns(): ReportColumn[] {
  const { t } = useTranslation('reporting');
  const { quarter, shortInstant } = useFormat();
  const completenessWords = useCompletenessWords();
  return [
    {
      key: 'reference',
      header: t('reference'),
      rowHeader: true,
      cell: ({ id, reference, framework, ...report }) => (
        <>
          <Link to={`/reports/${id}`}>{reference}</Link>
          <span className={styles.under}>
            {quarter(report.quarter)} · {framework.title}
          </span>
        </>
      ),
    },
    { key: 'institution', header: t('institution'), cell: ({ institution }) => institution.name },
    {
      key: 'workflow',
      header: t('workflow'),
      cell: ({ workflow }) => (
        <span className={styles.unbroken}>
          <WorkflowTag workflow={workflow} />
        </span>
      ),
    },
    {
      key: 'timeliness',
      header: t('timeliness'),
      cell: ({ timeliness }) => (
        <span className={styles.unbroken}>
          <TimelinessTag state={timeliness.state} daysLate={timeliness.daysLate} />
        </span>
      ),
    },
    {
      key: 'completeness',
      header: t('completeness'),
      cell: ({ completeness }) => completenessWords(completeness),
    },
    {
      key: 'lastStep',
      header: t('lastStep'),
      cell: ({ lastStep }) => (lastStep ? shortInstant(lastStep.at) : ''),
    },
  ];
}
