import { sparkPath, sparkPoints, type Box } from './sparklinePath';

interface SparklineProps {
  /** Oldest first; exact decimal texts, null where there is no value. */
  values: readonly (string | null)[];
  /** What the line shows, in a sentence: it stands for the picture. */
  label: string;
  width?: number;
  height?: number;
}

/** A trend in the size of a word, from a zero line. Missing values are gaps, lone values are dots. */
export function Sparkline({ values, label, width = 112, height = 28 }: SparklineProps) {
  const box: Box = { width, height, margin: 3 };
  const points = sparkPoints(values, box);
  const last = points.findLastIndex((point) => point !== null);
  const isLone = (index: number) => !points[index - 1] && !points[index + 1];
  return (
    <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <line
        x1={box.margin}
        x2={width - box.margin}
        y1={height - box.margin}
        y2={height - box.margin}
        stroke="#c3ccd3"
      />
      <path
        d={sparkPath(points)}
        fill="none"
        stroke="var(--series-1)"
        strokeWidth={1.75}
        strokeLinejoin="round"
      />
      {points.map((point, index) =>
        point && (index === last || isLone(index)) ? (
          <circle key={index} cx={point.x} cy={point.y} r={2.2} fill="var(--series-1)" />
        ) : null,
      )}
    </svg>
  );
}
