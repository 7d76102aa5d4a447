import { Line, LineChart, ResponsiveContainer, Tooltip } from 'recharts';
import { ChartAxes, MARGIN } from '../../components/ChartAxes';
import type { ChartForm } from './chartForm';
import legend from '../../components/ChartLegend.module.css';
import { seriesRows, type Series } from './seriesRows';
import { SeriesTooltip } from './SeriesTooltip';

export interface SeriesChartProps {
  /** At most four. */
  series: readonly Series[];
  form: ChartForm;
  label: string;
  period: (period: string) => string;
  shortPeriod: (period: string) => string;
  figure: (value: string | null) => string;
  tick: (value: number) => string;
}

/** Told apart by colour and by stroke. */
const STROKES = [
  { stroke: '#0b4f9e' },
  { stroke: '#009e73', strokeDasharray: '7 3' },
  { stroke: '#1b2229', strokeDasharray: '2 3' },
  { stroke: '#6a3d00', strokeDasharray: '9 3 2 3' },
] as const;

/** A line for each series; a missing value breaks it. */
export function SeriesChart({ series, label, period, shortPeriod, figure, tick }: SeriesChartProps) {
  return (
    <>
      <ul className={legend.legend}>
        {series.map(({ cell }, at) => (
          <li key={cell.key}>
            <svg width={30} height={12} aria-hidden="true">
              <path d="M1 6H29" fill="none" strokeWidth={2.25} {...STROKES[at]} />
            </svg>
            {cell.title}
          </li>
        ))}
      </ul>
      <div role="img" aria-label={label}>
        <ResponsiveContainer width="100%" height={300}>
          <LineChart data={seriesRows(series)} accessibilityLayer={false} margin={MARGIN}>
            <ChartAxes shortPeriod={shortPeriod} tick={tick} />
            <Tooltip
              isAnimationActive={false}
              content={<SeriesTooltip series={series} period={period} figure={figure} />}
            />
            {series.map(({ cell }, at) => (
              <Line
                key={cell.key}
                // By function: a key such as "sex=female" would be read as a path.
                dataKey={(row: Record<string, number | null>) => row[cell.key]}
                name={cell.title}
                strokeWidth={2}
                type="linear"
                connectNulls={false}
                dot={{ r: 2.5, strokeDasharray: 'none' }}
                activeDot={false}
                isAnimationActive={false}
                {...STROKES[at]}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
    </>
  );
}
