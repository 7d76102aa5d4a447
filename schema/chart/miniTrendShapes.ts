/** One period of a small chart. Exact decimal texts; null where there is no value or no target. */
export interface MiniPoint {
  period: string;
  value: string | null;
  target: string | null;
  /** Made from part of the reporters. */
  partial?: boolean;
  /** There is a value that is not shown: `value` is null. */
  hidden?: boolean;
}

export interface MiniBox {
  width: number;
  height: number;
}

export interface MiniBar {
  period: string;
  x: number;
  y: number;
  width: number;
  height: number;
  partial: boolean;
}

export interface MiniDot {
  period: string;
  x: number;
  y: number;
  partial: boolean;
}

/** The largest value or target; the top of a scale that several small charts share. At least a little above zero. */
export const topOf = (points: readonly Pick<MiniPoint, 'value' | 'target'>[]): number =>
  Math.max(1e-9, ...points.flatMap(({ value, target }) => [Number(value ?? 0), Number(target ?? 0)]));

const round = (coordinate: number) => Math.round(coordinate * 10) / 10;

/** Where period number `at` lies: the left edge and width of its slot. */
const slot = (at: number, count: number, { width }: MiniBox) => ({
  left: (width / count) * at,
  width: width / count,
});

const heightOf = (text: string, top: number, { height }: MiniBox) =>
  (Math.min(Math.max(Number(text), 0), top) / top) * height;

/** Bars from the zero line; none where there is no value. A zero is drawn as a hairline, so that it can be seen. */
export function miniBars(points: readonly MiniPoint[], top: number, box: MiniBox): MiniBar[] {
  return points.flatMap(({ period, value, partial = false }, at) => {
    if (value === null) return [];
    const { left, width } = slot(at, points.length, box);
    const height = Math.max(0.8, heightOf(value, top, box));
    return {
      period,
      partial,
      x: round(left + width * 0.15),
      width: round(width * 0.7),
      y: round(box.height - height),
      height: round(height),
    };
  });
}

/** The middle of every period that has a value, at the height of the value. */
export function miniDots(points: readonly MiniPoint[], top: number, box: MiniBox): (MiniDot | null)[] {
  return points.map(({ period, value, partial = false }, at) => {
    if (value === null) return null;
    const { left, width } = slot(at, points.length, box);
    return { period, partial, x: round(left + width / 2), y: round(box.height - heightOf(value, top, box)) };
  });
}

/** Where hidden periods are marked: on the zero line, all alike. The place says nothing of the value. */
export const miniMarks = (
  points: readonly MiniPoint[],
  box: MiniBox,
): { period: string; x: number; y: number }[] =>
  points.flatMap(({ period, hidden = false }, at) => {
    const { left, width } = slot(at, points.length, box);
    return hidden ? [{ period, x: round(left + width / 2), y: box.height - 3 }] : [];
  });

/** The line through the dots; a missing one breaks it. */
export const miniLine = (dots: readonly (MiniDot | null)[]): string =>
  dots.map((dot, at) => (dot ? `${dots[at - 1] ? 'L' : 'M'}${dot.x} ${dot.y}` : '')).join('');

/** The target as steps, each as wide as its period; broken where there is none. */
export function miniTarget(points: readonly MiniPoint[], top: number, box: MiniBox): string {
  return points
    .map(({ target }, at) => {
      if (target === null) return '';
      const { left, width } = slot(at, points.length, box);
      const y = round(box.height - heightOf(target, top, box));
      const start = points[at - 1]?.target == null ? 'M' : 'L';
      return `${start}${round(left)} ${y}L${round(left + width)} ${y}`;
    })
    .join('');
}
