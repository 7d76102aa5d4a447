import { useTranslation } from 'react-i18next';
import { ChartTooltip } from '../../components/ChartTooltip';
import type { FigureRow } from './figureRows';

interface FigureTooltipProps {
  period: (period: string) => string;
  figure: (value: string | null) => string;
  /** Filled in by the chart. */
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
}

/** What one period of an indicator says, at the pointer. */
export function FigureTooltip({ period, figure, active, payload }: FigureTooltipProps) {
  const { t } = useTranslation('dashboard');
  const row = payload?.[0]?.payload as FigureRow | undefined;
  if (!active || !row) return null;
  const { value, provisional, target } = row.exact;
  return (
    <ChartTooltip
      period={period(row.period)}
      lines={[
        { words: t('approved'), figure: figure(value), remark: row.partial !== null && t('partial') },
        ...(provisional === null ? [] : [{ words: t('provisional'), figure: figure(provisional) }]),
        ...(target === null ? [] : [{ words: t('target'), figure: figure(target) }]),
      ]}
    />
  );
}
