import { gql, type TypedDocumentNode } from '@apollo/client';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { HIDDEN_MARK } from '../../../../schema/language/hiddenMark';
import type { FigureForm } from '../../../../schema/language/figureText';
import { ChartFrame } from '../../components/ChartFrame';
import { Skeleton } from '../../components/Skeleton';
import { useFormat } from '../../format/useFormat';
import type { ReleasedChartFrame_pointFragment, ReleasePart_releaseFragment } from '../../generated/graphql';
import { chartRows } from './chartRows';
import { releasedForm } from '../../../../schema/releases/releasedForm';
import { releasedChartData } from './releasedChartData';
import { TrendLegend } from './TrendLegend';

export const RELEASED_CHART_POINT: TypedDocumentNode<ReleasedChartFrame_pointFragment> = gql`
  fragment ReleasedChartFrame_point on ReleasedPoint {
    period
    value
    hidden
    outOf
    target
    counted
    expected
  }
`;

type Point = ReleasedChartFrame_pointFragment;
type Indicator = Pick<FigureForm, 'measure' | 'decimals'> & { unit: string };

/** The drawing library is large: it is fetched with the first chart. */
const ReleasedChart = lazy(async () => ({ default: (await import('./ReleasedChart')).ReleasedChart }));

interface ReleasedChartFrameProps {
  title: string;
  fileName: string;
  points: readonly Point[];
  release: ReleasePart_releaseFragment;
  indicator: Indicator;
}

/** A released trend with all that it has to say in words; a hidden figure is a gap with its mark. */
export function ReleasedChartFrame({ title, fileName, points, release, indicator }: ReleasedChartFrameProps) {
  const { t } = useTranslation(['released', 'releases', 'app']);
  const format = useFormat();
  const { number, quarter: upTo, demonstration } = release;
  const period = (each: string) => format.releasePeriod(each, upTo);
  const hidden = points.filter((point) => point.hidden).length;
  const [first, last] = [points[0], points.at(-1)];
  const sign = indicator.measure === 'RATIO' ? '%' : '';
  return (
    <ChartFrame
      title={title}
      unit={indicator.unit}
      place={t('place')}
      period={first && last ? `${period(first.period)} – ${period(last.period)}` : ''}
      source={demonstration ? t('sourceInvented', { number }) : t('sourceApproved', { number })}
      note={hidden > 0 ? t('hiddenPoints', { count: hidden, mark: HIDDEN_MARK }) : undefined}
      footnote={t('app:footnote')}
      data={releasedChartData({ t, format, upTo }, indicator, points)}
      fileName={fileName}
    >
      <TrendLegend points={points} form={releasedForm(indicator)} />
      <Suspense fallback={<Skeleton height="300px" />}>
        <ReleasedChart
          rows={chartRows(points)}
          form={releasedForm(indicator)}
          label={title}
          period={period}
          shortPeriod={(each) => (each.includes('Q') ? format.shortQuarter(each) : period(each))}
          figure={(value) => format.figure(value, indicator)}
          tick={(value) => `${format.number(value.toFixed(4), { maxDecimals: 2 })}${sign}`}
        />
      </Suspense>
    </ChartFrame>
  );
}
