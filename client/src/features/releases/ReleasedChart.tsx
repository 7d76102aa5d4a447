import { Bar, ComposedChart, Line, ReferenceDot, ResponsiveContainer, Tooltip } from 'recharts';
import { HIDDEN_MARK } from '../../../../schema/language/hiddenMark';
import { ChartAxes, MARGIN } from '../../components/ChartAxes';
import { ChartTooltip } from './ChartTooltip';
import type { ChartRow } from './chartRows';

interface ReleasedChartProps {
  rows: readonly ChartRow[];
  form: 'bars' | 'line';
  /** The picture in a sentence. */
  label: string;
  period: (period: string) => string;
  shortPeriod: (period: string) => string;
  figure: (value: string | null) => string;
  tick: (value: number) => string;
}

const STILL = { isAnimationActive: false } as const;
const PLAIN_LINE = { ...STILL, connectNulls: false, activeDot: false } as const;

/** Where a figure is hidden, its mark stands on the zero line: the place says nothing of the value. */
const Mark = ({ cx, cy }: { cx?: number; cy?: number }) => (
  <text x={cx} y={(cy ?? 0) - 5} textAnchor="middle" fontSize={12} fill="#4a5561">
    {HIDDEN_MARK}
  </text>
);

/** Released figures over time with the target as dashed steps. Gaps are never joined. */
export function ReleasedChart({ rows, form, label, ...words }: ReleasedChartProps) {
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={300}>
        <ComposedChart data={[...rows]} accessibilityLayer={false} margin={MARGIN}>
          <ChartAxes shortPeriod={words.shortPeriod} tick={words.tick} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: '#0b4f9e', fillOpacity: 0.07 }}
            content={<ChartTooltip period={words.period} figure={words.figure} />}
          />
          {form === 'bars' && (
            <>
              <Bar dataKey="complete" stackId="value" fill="#0b4f9e" maxBarSize={44} {...STILL} />
              <Bar
                dataKey="partial"
                stackId="value"
                fill="#a9c6e6"
                stroke="#0b4f9e"
                maxBarSize={44}
                {...STILL}
              />
            </>
          )}
          {form === 'line' && (
            <Line
              dataKey="value"
              stroke="#0b4f9e"
              strokeWidth={2}
              type="linear"
              dot={{ r: 3.5, fill: '#0b4f9e' }}
              {...PLAIN_LINE}
            />
          )}
          <Line
            dataKey="target"
            stroke="#1b2229"
            strokeWidth={1.75}
            strokeDasharray="6 4"
            type="step"
            dot={false}
            {...PLAIN_LINE}
          />
          {rows
            .filter(({ hidden }) => hidden)
            .map(({ period }) => (
              <ReferenceDot key={period} x={period} y={0} shape={Mark} />
            ))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
