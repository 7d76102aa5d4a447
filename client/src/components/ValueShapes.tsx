import { Bar, Line, type DotItemDotProps } from 'recharts';

/** What is drawn of one period: complete and partial values apart as bars, together as a line. */
interface DrawnValue {
  value: number | null;
  complete: number | null;
  partial: number | null;
  target: number | null;
}

export const PLAIN_LINE = { isAnimationActive: false, connectNulls: false, activeDot: false } as const;
const BAR = { stackId: 'value', maxBarSize: 44, isAnimationActive: false } as const;

export const isDrawn = (at: number | undefined): at is number => at !== undefined && Number.isFinite(at);

/** Values as bars or line, those of which a part is missing pale, and the target as dashed steps. Gaps are never joined. */
export function ValueShapes({ form }: { form: 'bars' | 'line' }) {
  return (
    <>
      {form === 'bars' && (
        <>
          <Bar dataKey="complete" fill="#0b4f9e" {...BAR} />
          <Bar dataKey="partial" fill="#a9c6e6" stroke="#0b4f9e" {...BAR} />
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
    </>
  );
}

function PointDot({ cx, cy, payload }: DotItemDotProps) {
  const row = payload as DrawnValue;
  if (!isDrawn(cx) || !isDrawn(cy) || row.value === null) return <g />;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={3.5}
      fill={row.partial === null ? '#0b4f9e' : '#a9c6e6'}
      stroke="#0b4f9e"
      strokeWidth={1.25}
    />
  );
}
