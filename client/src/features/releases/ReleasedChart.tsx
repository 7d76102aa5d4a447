import { ComposedChart, ReferenceDot, ResponsiveContainer, Tooltip } from 'recharts';
import { HIDDEN_MARK } from '../../../../schema/language/hiddenMark';
import { ChartAxes, MARGIN } from '../../components/ChartAxes';
import { ValueShapes } from '../../components/ValueShapes';
import type { ChartRow } from './chartRows';
import { ReleasedTooltip } from './ReleasedTooltip';

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
            content={<ReleasedTooltip period={words.period} figure={words.figure} />}
          />
          <ValueShapes form={form} />
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
