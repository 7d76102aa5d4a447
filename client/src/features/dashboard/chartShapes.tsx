import type { DotItemDotProps } from 'recharts';
import type { FigureRow } from './figureRows';

const isDrawn = (at: number | undefined): at is number => at !== undefined && Number.isFinite(at);

/** An approved point of a line; a partial one is pale. */
export function PointDot({ cx, cy, payload }: DotItemDotProps) {
  const row = payload as FigureRow;
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

/** A provisional point: hollow. */
export function HollowDot({ cx, cy, payload }: DotItemDotProps) {
  const row = payload as FigureRow;
  if (!isDrawn(cx) || !isDrawn(cy) || row.provisional === null) return <g />;
  return <circle cx={cx} cy={cy} r={5} fill="#ffffff" stroke="#0b4f9e" strokeWidth={2} />;
}

interface ReferenceShapeProps {
  cx: number | undefined;
  cy: number | undefined;
  whole: boolean;
}

/** A figure published by others: a diamond, filled when it speaks of the whole period. */
export function ReferenceShape({ cx = 0, cy = 0, whole }: ReferenceShapeProps) {
  const path = `M${cx} ${cy - 7}L${cx + 7} ${cy}L${cx} ${cy + 7}L${cx - 7} ${cy}Z`;
  return whole ? (
    <path d={path} fill="#6a3d00" stroke="#ffffff" strokeWidth={1.75} />
  ) : (
    <path d={path} fill="#ffffff" stroke="#6a3d00" strokeWidth={1.75} />
  );
}
