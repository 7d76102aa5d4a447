import { lazy, Suspense } from 'react';
import { Skeleton } from '../../components/Skeleton';
import type { SeriesChartProps } from './SeriesChart';

const SeriesChart = lazy(async () => ({ default: (await import('./SeriesChart')).SeriesChart }));

/** Up to four series in one chart, the drawing library fetched on demand. */
export function SeriesDrawing(props: SeriesChartProps) {
  return (
    <Suspense fallback={<Skeleton height="300px" />}>
      <SeriesChart {...props} />
    </Suspense>
  );
}
