import { useTranslation } from 'react-i18next';
import { HiddenMark } from '../../components/HiddenMark';
import { ChartTooltip } from '../../components/ChartTooltip';
import type { ChartRow } from './chartRows';

interface ReleasedTooltipProps {
  period: (period: string) => string;
  figure: (value: string | null) => string;
  /** Filled in by the chart. */
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
}

/** What a release says of one period, at the pointer. */
export function ReleasedTooltip({ period, figure, active, payload }: ReleasedTooltipProps) {
  const { t } = useTranslation('releases');
  const row = payload?.[0]?.payload as ChartRow | undefined;
  if (!active || !row) return null;
  const { value, target } = row.exact;
  return (
    <ChartTooltip
      period={period(row.period)}
      lines={[
        { words: t('figure'), figure: row.hidden ? <HiddenMark /> : figure(value) },
        ...(target === null ? [] : [{ words: t('target'), figure: figure(target) }]),
      ]}
    />
  );
}
