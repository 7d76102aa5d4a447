/** How an indicator is drawn: what adds up over time as bars from zero, everything else as a line. */
export type ChartForm = 'bars' | 'line';

export const chartForm = ({ timeAggregation }: { timeAggregation: string }): ChartForm =>
  timeAggregation === 'SUM' ? 'bars' : 'line';
