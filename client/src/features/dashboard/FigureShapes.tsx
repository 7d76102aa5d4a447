import { Line } from 'recharts';
import { PLAIN_LINE, ValueShapes } from '../../components/ValueShapes';
import type { ChartForm } from './chartForm';
import { HollowDot } from './chartShapes';

/** The figures of a chart: approved ones with their target, and provisional ones hollow. */
export function FigureShapes({ form }: { form: ChartForm }) {
  return (
    <>
      <ValueShapes form={form} />
      <Line dataKey="provisional" stroke="none" dot={HollowDot} {...PLAIN_LINE} />
    </>
  );
}
