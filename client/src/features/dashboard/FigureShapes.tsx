import { Bar, Line } from 'recharts';
import type { ChartForm } from './chartForm';
import { HollowDot, PointDot } from './chartShapes';

const STILL = { isAnimationActive: false } as const;
const PLAIN_LINE = { ...STILL, connectNulls: false, activeDot: false } as const;

/** The figures of a chart: approved ones as bars or line, the target as dashed steps, provisional ones hollow. */
export function FigureShapes({ form }: { form: ChartForm }) {
  return (
    <>
      {form === 'bars' && (
        <>
          <Bar dataKey="complete" stackId="value" fill="#0b4f9e" maxBarSize={44} {...STILL} />
          <Bar dataKey="partial" stackId="value" fill="#a9c6e6" stroke="#0b4f9e" maxBarSize={44} {...STILL} />
        </>
      )}
      {form === 'line' && (
        <Line dataKey="value" stroke="#0b4f9e" strokeWidth={2} type="linear" dot={PointDot} {...PLAIN_LINE} />
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
      <Line dataKey="provisional" stroke="none" dot={HollowDot} {...PLAIN_LINE} />
    </>
  );
}
