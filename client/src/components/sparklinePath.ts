/** A point of a sparkline in its box; null where there is no value. */
export type SparkPoint = { x: number; y: number } | null;

export interface Box {
  width: number;
  height: number;
  margin: number;
}

/** Places values (exact decimal texts or null) evenly from left to right; the scale goes from zero to the largest. */
export function sparkPoints(
  values: readonly (string | null)[],
  { width, height, margin }: Box,
): SparkPoint[] {
  const numbers = values.map((value) => (value === null ? null : Number(value)));
  const known = numbers.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const span = Math.max(0, ...known) - low || 1;
  const step = (width - 2 * margin) / Math.max(1, values.length - 1);
  return numbers.map((value, index) =>
    value === null
      ? null
      : { x: margin + index * step, y: height - margin - ((value - low) / span) * (height - 2 * margin) },
  );
}

/** The line through the points; a missing one breaks it, and the gap is never joined. */
export function sparkPath(points: readonly SparkPoint[]): string {
  const strokes = points.map((point, index) => {
    if (!point) return '';
    return `${points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  });
  return strokes.join('');
}
