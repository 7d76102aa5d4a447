import { useTranslation } from 'react-i18next';
import type { FigureRow } from './figureRows';
import styles from '../../components/ChartTooltip.module.css';

interface FigureTooltipProps {
  period: (period: string) => string;
  figure: (value: string | null) => string;
  /** Filled in by the chart. */
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
}

/** What one period says, at the pointer. The table says the same to those without one. */
export function FigureTooltip({ period, figure, active, payload }: FigureTooltipProps) {
  const { t } = useTranslation('dashboard');
  const row = payload?.[0]?.payload as FigureRow | undefined;
  if (!active || !row) return null;
  const { value, provisional, target } = row.exact;
  return (
    <div className={styles.tooltip}>
      <p className={styles.period}>{period(row.period)}</p>
      <p>
        {t('approved')}: <strong>{figure(value)}</strong>
        {row.partial !== null && ` (${t('partial')})`}
      </p>
      {provisional !== null && (
        <p>
          {t('provisional')}: <strong>{figure(provisional)}</strong>
        </p>
      )}
      {target !== null && (
        <p>
          {t('target')}: <strong>{figure(target)}</strong>
        </p>
      )}
    </div>
  );
}
