import type { DotItemDotProps } from 'recharts';
import { isDrawn } from '../../components/ValueShapes';
import type { FigureRow } from './figureRows';

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
