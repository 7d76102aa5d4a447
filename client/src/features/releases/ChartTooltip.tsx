import { useTranslation } from 'react-i18next';
import { HiddenMark } from '../../components/HiddenMark';
import styles from '../../components/ChartTooltip.module.css';
import type { ChartRow } from './chartRows';

interface ChartTooltipProps {
  period: (period: string) => string;
  figure: (value: string | null) => string;
  /** Filled in by the chart. */
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
}

/** What one period says, at the pointer. The table says the same to those without one. */
export function ChartTooltip({ period, figure, active, payload }: ChartTooltipProps) {
  const { t } = useTranslation('releases');
  const row = payload?.[0]?.payload as ChartRow | undefined;
  if (!active || !row) return null;
  const { value, target } = row.exact;
  return (
    <div className={styles.tooltip}>
      <p className={styles.period}>{period(row.period)}</p>
      <p>
        {t('figure')}: <strong>{row.hidden ? <HiddenMark /> : figure(value)}</strong>
      </p>
      {target !== null && (
        <p>
          {t('target')}: <strong>{figure(target)}</strong>
        </p>
      )}
    </div>
  );
}
