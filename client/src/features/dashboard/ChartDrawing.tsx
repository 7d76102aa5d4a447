import { lazy, Suspense } from 'react';
import { Skeleton } from '../../components/Skeleton';
import type { FigureChartProps } from './FigureChart';

/** The drawing library is large: it is fetched when the first chart is looked at. */
const FigureChart = lazy(async () => ({ default: (await import('./FigureChart')).FigureChart }));

/** A chart of figures over time; its place is kept while the drawing library is on its way. */
export function ChartDrawing(props: FigureChartProps) {
  return (
    <Suspense fallback={<Skeleton height={`${props.height ?? 300}px`} />}>
      <FigureChart {...props} />
    </Suspense>
  );
}
