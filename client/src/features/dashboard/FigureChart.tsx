import { ComposedChart, ReferenceDot, ResponsiveContainer, Tooltip } from 'recharts';
import { ChartAxes, MARGIN } from '../../components/ChartAxes';
import type { ChartForm } from './chartForm';
import type { FigureRow } from './figureRows';
import { FigureShapes } from './FigureShapes';
import { FigureTooltip } from './FigureTooltip';
import type { ReferenceMark } from './referenceMarks';
import { ReferenceShape } from './chartShapes';

export interface FigureChartProps {
  rows: readonly FigureRow[];
  marks: readonly ReferenceMark[];
  form: ChartForm;
  /** The picture in a sentence. */
  label: string;
  /** A period as it stands below the axis, and in full. */
  shortPeriod: (period: string) => string;
  period: (period: string) => string;
  /** An exact figure in words, and a round number of the axis. */
  figure: (value: string | null) => string;
  tick: (value: number) => string;
  height?: number;
}

/** Figures over time: approved ones, provisional ones hollow, the target as dashed steps, others' figures as marks. */
export function FigureChart(props: FigureChartProps) {
  const { rows, marks, form, label, shortPeriod, period, figure, tick, height = 300 } = props;
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart data={[...rows]} accessibilityLayer={false} margin={MARGIN}>
          <ChartAxes shortPeriod={shortPeriod} tick={tick} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: '#0b4f9e', fillOpacity: 0.07 }}
            content={<FigureTooltip period={period} figure={figure} />}
          />
          <FigureShapes form={form} />
          {marks.map((mark) => (
            <ReferenceDot
              key={mark.id}
              x={mark.period}
              y={mark.value}
              ifOverflow="extendDomain"
              shape={({ cx, cy }) => <ReferenceShape cx={cx} cy={cy} whole={mark.whole} />}
            />
          ))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
