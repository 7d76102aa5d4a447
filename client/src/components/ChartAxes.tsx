import { CartesianGrid, XAxis, YAxis } from 'recharts';

const TICK = { fontSize: 12, fill: '#4a5561' };

/** Space around a drawing. */
export const MARGIN = { top: 12, right: 12, bottom: 4, left: 0 };

interface ChartAxesProps {
  shortPeriod: (period: string) => string;
  tick: (value: number) => string;
}

/** Periods below, figures from zero at the side. */
export function ChartAxes({ shortPeriod, tick }: ChartAxesProps) {
  return (
    <>
      <CartesianGrid vertical={false} stroke="#dfe4e9" />
      <XAxis dataKey="period" tickFormatter={shortPeriod} tick={TICK} minTickGap={12} />
      <YAxis
        width="auto"
        domain={[0, 'auto']}
        tickFormatter={tick}
        tick={TICK}
        axisLine={false}
        tickLine={false}
      />
    </>
  );
}
