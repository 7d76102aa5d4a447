import type { TFunction } from 'i18next';
import type { Formats } from '../../format/useFormat';

interface ChartSubject {
  indicator: {
    code: string;
    unit: string;
    measure: Parameters<Formats['figure']>[1]['measure'];
    decimals: number;
  };
  demonstration: boolean;
}

/** What every chart of an indicator says of itself: unit, place, source, and how figures are written. */
export function chartScope(
  t: TFunction<'dashboard'>,
  format: Formats,
  { indicator, demonstration }: ChartSubject,
) {
  const { unit, measure, decimals } = indicator;
  const tick = (value: number) => format.number(value.toFixed(4), { maxDecimals: 2 });
  return {
    unit,
    place: t('place'),
    source: demonstration ? t('sourceInvented') : t('sourceApproved'),
    figure: (value: string | null, outOf: number | null = null) =>
      format.figure(value, { measure, decimals, outOf }),
    tick: measure === 'RATIO' ? (value: number) => `${tick(value)}%` : tick,
  };
}
