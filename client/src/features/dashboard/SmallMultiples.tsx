import { useTranslation } from 'react-i18next';
import { MiniTrend } from '../../components/MiniTrend';
import { topOf } from '../../../../schema/chart/miniTrendShapes';
import type { SeriesChartProps } from './SeriesChart';
import styles from './SmallMultiples.module.css';

/** A small chart for each series, all on one scale. */
export function SmallMultiples({ series, form, shortPeriod, figure, tick }: SeriesChartProps) {
  const { t } = useTranslation('dashboard');
  const drawn = series.map(({ cell, points }) => ({
    cell,
    points: points.map(({ quarter, value }) => ({ period: quarter, value, target: null })),
  }));
  const top = topOf(drawn.flatMap(({ points }) => points));
  return (
    <ul className={styles.multiples}>
      {drawn.map(({ cell, points }) => {
        const latest = points.findLast(({ value }) => value !== null);
        const words = t('latestOf', {
          period: shortPeriod(latest?.period ?? points[0]?.period ?? ''),
          figure: figure(latest?.value ?? null),
        });
        return (
          <li key={cell.key}>
            <p className={styles.title}>{cell.title}</p>
            <p className={styles.latest}>{words}</p>
            <MiniTrend
              points={points}
              form={form}
              label={`${cell.title}: ${words}`}
              top={top}
              topLabel={tick(top)}
              ends={[shortPeriod(points[0]?.period ?? ''), shortPeriod(points.at(-1)?.period ?? '')]}
            />
          </li>
        );
      })}
    </ul>
  );
}
