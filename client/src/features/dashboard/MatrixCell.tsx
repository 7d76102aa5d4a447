import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { timelinessLook, workflowLook } from '../../components/statusLook';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { useFormat } from '../../format/useFormat';
import type { MatrixCell_cellFragment } from '../../generated/graphql';
import { isNotable } from './isNotable';
import { MatrixMark } from './MatrixMark';
import styles from './ReportingMatrix.module.css';

export const MATRIX_CELL: TypedDocumentNode<MatrixCell_cellFragment> = gql`
  fragment MatrixCell_cell on MatrixCell {
    quarter
    reportId
    workflow
    timeliness {
      state
      daysLate
    }
    completeness {
      expected
      filled
      reasoned
      missing
    }
  }
`;

/** One report as a link: a mark for its review and, when it is due, overdue or was late, a second one for that. */
export function MatrixCell({ cell }: { cell: MatrixCell_cellFragment }) {
  const { t } = useTranslation(['dashboard', 'components']);
  const { label, quarter } = useFormat();
  const { workflow, timeliness, completeness, reportId } = cell;
  const days = timeliness.daysLate > 0 ? t('components:days', { count: timeliness.daysLate }) : null;
  const missing = completeness.missing > 0 ? t('linesMissing', { count: completeness.missing }) : null;
  const words = [
    quarter(cell.quarter),
    label('Workflow', workflow),
    label('TimelinessState', timeliness.state),
    days,
    missing,
  ]
    .filter((part) => part !== null)
    .join(', ');
  return (
    <Link to={`/reports/${reportId}`} className={styles.report} title={words}>
      <MatrixMark look={workflowLook[workflow]} />
      {isNotable(timeliness.state) && <MatrixMark look={timelinessLook[timeliness.state]} />}
      <VisuallyHidden>{words}</VisuallyHidden>
    </Link>
  );
}
