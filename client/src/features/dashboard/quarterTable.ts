import type { TFunction } from 'i18next';
import type { ChartData } from '../../components/ChartFrame';
import type { Formats } from '../../format/useFormat';
import type { QuarterChart_trendFragment } from '../../generated/graphql';
import type { chartScope } from './chartScope';
import { coverageWords } from './coverageWords';

interface Told {
  t: TFunction<'dashboard'>;
  format: Formats;
  scope: ReturnType<typeof chartScope>;
}

type Point = QuarterChart_trendFragment['points'][number];

const hasParts = ({ measure }: { measure: string }) => measure === 'RATIO' || measure === 'DAYS';

/** The figures of the chart by quarter, ratios with the numbers that they are made from. */
export function quarterTable(
  { t, format, scope }: Told,
  indicator: { measure: string },
  points: readonly Point[],
): ChartData {
  const parts = hasParts(indicator) ? [t('numerator'), t('denominator')] : [];
  const number = (value: string | null) => ({ text: value === null ? '' : format.number(value), value });
  return {
    columns: [t('quarter'), t('approved'), ...parts, t('provisional'), t('target'), t('coverage')],
    rows: points.map(({ quarter, figure, provisional, target }) => [
      format.quarter(quarter),
      { text: scope.figure(figure.value, figure.outOf), value: figure.value },
      ...(parts.length > 0 ? [number(figure.numerator), number(figure.denominator)] : []),
      {
        text: provisional ? scope.figure(provisional.value, provisional.outOf) : '',
        value: provisional?.value ?? null,
      },
      { text: scope.figure(target), value: target },
      coverageWords({ t, format }, figure.coverage),
    ]),
  };
}
