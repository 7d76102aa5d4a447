import { gql, type TypedDocumentNode } from '@apollo/client';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import type { ReportingMatrix_overviewFragment } from '../../generated/graphql';
import { MatrixHead } from './MatrixHead';
import { MatrixLegend } from './MatrixLegend';
import { MATRIX_ROW, MatrixRow } from './MatrixRow';
import styles from './ReportingMatrix.module.css';

export const REPORTING_MATRIX: TypedDocumentNode<ReportingMatrix_overviewFragment> = gql`
  fragment ReportingMatrix_overview on Overview {
    quarters
    matrix {
      institution {
        id
      }
      ...MatrixRow_row
    }
  }
  ${MATRIX_ROW}
`;

/** Institutions by quarters: review and timeliness of every report. Scrolls in its own frame, the newest in view. */
export function ReportingMatrix({ overview }: { overview: ReportingMatrix_overviewFragment }) {
  const { t } = useTranslation('dashboard');
  const { quarters, matrix } = overview;
  const frame = useRef<HTMLDivElement>(null);
  const newest = quarters.at(-1);
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [newest]);
  return (
    <Section title={t('matrix')} lead={t('matrixLead')}>
      {matrix.length === 0 ? (
        <EmptyState title={t('matrixEmpty')}>{t('matrixEmptyNext')}</EmptyState>
      ) : (
        <>
          <MatrixLegend />
          <div
            ref={frame}
            className={styles.frame}
            tabIndex={0}
            role="region"
            aria-label={t('matrixCaption')}
          >
            <table className={styles.table}>
              <caption className={styles.caption}>{t('matrixCaption')}</caption>
              <MatrixHead quarters={quarters} />
              <tbody>
                {matrix.map((row) => (
                  <MatrixRow key={row.institution.id} row={row} quarters={quarters} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}
