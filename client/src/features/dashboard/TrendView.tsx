import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { ChartPair } from '../../components/ChartPair';
import { EmptyState } from '../../components/EmptyState';
import type { TrendView_trendFragment } from '../../generated/graphql';
import type { IndicatorViewProps } from './IndicatorContent';
import { QUARTER_CHART, QuarterChart } from './QuarterChart';
import { REFERENCE_FIGURES, ReferenceFigures } from './ReferenceFigures';
import styles from './TrendView.module.css';
import { YEAR_CHART, YearChart } from './YearChart';
import { YEAR_TABLE, YearTable } from './YearTable';

export const TREND_VIEW: TypedDocumentNode<TrendView_trendFragment> = gql`
  fragment TrendView_trend on IndicatorTrend {
    indicator {
      id
      frequency
      ...ReferenceFigures_indicator
    }
    points {
      quarter
    }
    ...QuarterChart_trend
    ...YearChart_trend
    ...YearTable_trend
  }
  ${REFERENCE_FIGURES}
  ${QUARTER_CHART}
  ${YEAR_CHART}
  ${YEAR_TABLE}
`;

/** The figures over quarters and years against their targets, and what others published. */
export function TrendView({
  trend,
  demonstration,
}: Omit<IndicatorViewProps<TrendView_trendFragment>, 'ownInstitutionId'>) {
  const { t } = useTranslation('dashboard');
  const { indicator, points } = trend;
  if (points.length === 0) return <EmptyState title={t('noQuarter')}>{t('noQuarterNext')}</EmptyState>;
  return (
    <div className={styles.view}>
      <ChartPair>
        {indicator.frequency === 'QUARTERLY' && <QuarterChart trend={trend} demonstration={demonstration} />}
        <YearChart trend={trend} demonstration={demonstration} />
      </ChartPair>
      <YearTable trend={trend} />
      <ReferenceFigures indicator={indicator} />
    </div>
  );
}
