import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { ChartPair } from '../../components/ChartPair';
import type { ReleasedCharts_indicatorFragment, ReleasePart_releaseFragment } from '../../generated/graphql';
import { ReleasedChartFrame, RELEASED_CHART_POINT } from './ReleasedChartFrame';

export const RELEASED_CHARTS: TypedDocumentNode<ReleasedCharts_indicatorFragment> = gql`
  fragment ReleasedCharts_indicator on ReleasedIndicator {
    code
    name
    unit
    measure
    decimals
    points {
      ...ReleasedChartFrame_point
    }
    years {
      ...ReleasedChartFrame_point
    }
  }
  ${RELEASED_CHART_POINT}
`;

interface ReleasedChartsProps {
  release: ReleasePart_releaseFragment;
  indicator: ReleasedCharts_indicatorFragment;
}

/** The trend over the years, and over the quarters where there is more than one a year. */
export function ReleasedCharts({ release, indicator }: ReleasedChartsProps) {
  const { t } = useTranslation('released');
  const { code, name, points, years } = indicator;
  const quarterly = points.some(({ period }) => !period.endsWith('Q4'));
  if (years.length === 0) return null;
  return (
    <ChartPair>
      {quarterly && (
        <ReleasedChartFrame
          title={t('byQuarter', { name })}
          fileName={`${code}-${t('byQuarterFile')}`}
          points={points}
          release={release}
          indicator={indicator}
        />
      )}
      <ReleasedChartFrame
        title={t('byYear', { name })}
        fileName={`${code}-${t('byYearFile')}`}
        points={years}
        release={release}
        indicator={indicator}
      />
    </ChartPair>
  );
}
