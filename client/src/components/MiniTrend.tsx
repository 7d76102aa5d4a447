import { HIDDEN_MARK } from '../../../schema/language/hiddenMark';
import styles from './MiniTrend.module.css';
import {
  miniBars,
  miniDots,
  miniLine,
  miniMarks,
  miniTarget,
  topOf,
  type MiniBox,
  type MiniPoint,
} from '../../../schema/chart/miniTrendShapes';

interface MiniTrendProps {
  /** Oldest first. */
  points: readonly MiniPoint[];
  /** Bars for what adds up over time, a line for the rest. */
  form: 'bars' | 'line';
  /** The picture in a sentence. */
  label: string;
  /** What stands below the left and the right end. */
  ends: readonly [string, string];
  /** The top of a scale shared with others; by default the largest value or target here. */
  top?: number;
  /** The top of the scale in words; left out where it stands elsewhere. */
  topLabel?: string;
}

const PLOT: MiniBox = { width: 240, height: 62 };
const HEAD = 12;
const FOOT = 14;

/** A small chart from a zero line, with its target as dashed steps. Missing values are gaps, hidden ones a mark. */
export function MiniTrend({ points, form, label, ends, top = topOf(points), topLabel }: MiniTrendProps) {
  const { width, height } = PLOT;
  const dots = miniDots(points, top, PLOT);
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.chart}
      viewBox={`0 ${-HEAD} ${width} ${height + HEAD + FOOT}`}
    >
      <line x1={0} x2={width} y1={0} y2={0} className={styles.grid} />
      <line x1={0} x2={width} y1={height} y2={height} className={styles.zero} />
      {form === 'bars'
        ? miniBars(points, top, PLOT).map(({ period, partial, ...bar }) => (
            <rect key={period} {...bar} className={partial ? styles.partialBar : styles.bar} />
          ))
        : null}
      {form === 'line' && (
        <>
          <path d={miniLine(dots)} className={styles.line} />
          {dots.map(
            (dot) =>
              dot && (
                <circle
                  key={dot.period}
                  cx={dot.x}
                  cy={dot.y}
                  r={2}
                  className={dot.partial ? styles.partialBar : styles.bar}
                />
              ),
          )}
        </>
      )}
      <path d={miniTarget(points, top, PLOT)} className={styles.target} />
      {miniMarks(points, PLOT).map(({ period, ...place }) => (
        <text key={period} {...place} textAnchor="middle" className={styles.mark}>
          {HIDDEN_MARK}
        </text>
      ))}
      {topLabel && (
        <text x={0} y={-3} className={styles.text}>
          {topLabel}
        </text>
      )}
      <text x={0} y={height + 11} className={styles.text}>
        {ends[0]}
      </text>
      <text x={width} y={height + 11} textAnchor="end" className={styles.text}>
        {ends[1]}
      </text>
    </svg>
  );
}
