import {
  miniDots,
  miniLine,
  topOf,
  type MiniBox,
  type MiniDot,
} from '../../../../schema/chart/miniTrendShapes';

/** A quarter of the small line; null is a gap and never a zero. Exact decimal texts. */
export interface PastPoint {
  quarter: string;
  value: string | null;
}

export interface PastShapes {
  /** Broken where a value is missing. */
  path: string;
  dots: MiniDot[];
  /** The same quarter of last year, when it has a value. */
  marked: MiniDot | null;
}

/** Where the line of earlier figures runs. `marked` names the quarter that gets a ring, if any. */
export function pastShapes(points: readonly PastPoint[], marked: string | null, box: MiniBox): PastShapes {
  const drawn = points.map(({ quarter, value }) => ({ period: quarter, value, target: null }));
  const dots = miniDots(drawn, topOf(drawn), box);
  return {
    path: miniLine(dots),
    dots: dots.filter((dot) => dot !== null),
    marked: dots.find((dot) => dot?.period === marked) ?? null,
  };
}
