import styles from './PastFigures.module.css';
import { pastShapes, type PastPoint } from './pastShapes';

interface PastLineProps {
  /** Oldest first. */
  points: readonly PastPoint[];
  /** The quarter with a ring. */
  marked: string | null;
  /** The picture in a sentence. */
  label: string;
  ends: readonly [string, string];
}

const PLOT = { width: 240, height: 48 };
const HEAD = 6;
const FOOT = 14;

/** A small line from zero; a missing quarter breaks it. */
export function PastLine({ points, marked, label, ends }: PastLineProps) {
  const { width, height } = PLOT;
  const { path, dots, marked: ring } = pastShapes(points, marked, PLOT);
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.chart}
      viewBox={`0 ${-HEAD} ${width} ${height + HEAD + FOOT}`}
    >
      <line x1={0} x2={width} y1={height} y2={height} className={styles.zero} />
      <path d={path} className={styles.line} />
      {dots.map(({ period, x, y }) => (
        <circle key={period} cx={x} cy={y} r={2.2} className={styles.dot} />
      ))}
      {ring && <circle cx={ring.x} cy={ring.y} r={5} className={styles.ring} />}
      <text x={0} y={height + 11} className={styles.text}>
        {ends[0]}
      </text>
      <text x={width} y={height + 11} textAnchor="end" className={styles.text}>
        {ends[1]}
      </text>
    </svg>
  );
}
