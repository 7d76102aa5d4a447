import { classes } from './classes';
import styles from './DistributionBar.module.css';
import type { StatusLook } from './statusLook';
import { StatusSymbol } from './StatusSymbol';

export interface DistributionPart {
  key: string;
  /** The word of the state. */
  label: string;
  count: number;
  look: StatusLook;
}

interface DistributionBarProps {
  /** What is distributed, for those who listen. */
  label: string;
  parts: readonly DistributionPart[];
  /** Leaves the legend out; only where the same words and counts stand beside the bar. */
  hideLegend?: boolean;
  small?: boolean;
}

const lookOf = ({ kind, striped }: StatusLook) => classes(styles[kind], striped && styles.striped);

/** How many are in which state: a stacked bar with symbol, word and count of each state. Empty states are left out. */
export function DistributionBar({ label, parts, hideLegend, small }: DistributionBarProps) {
  const there = parts.filter(({ count }) => count > 0);
  return (
    <div role="group" aria-label={label} className={classes(styles.figure, small && styles.small)}>
      <div className={styles.bar} aria-hidden="true">
        {there.map(({ key, count, look }) => (
          <span
            key={key}
            data-box
            className={classes(styles.part, lookOf(look))}
            style={{ flexGrow: count, flexBasis: 0 }}
          >
            {!small && <StatusSymbol name={look.symbol} size={12} />}
          </span>
        ))}
      </div>
      {!hideLegend && (
        <ul className={styles.legend}>
          {there.map(({ key, label: word, count, look }) => (
            <li key={key} className={styles.entry}>
              <span data-box className={classes(styles.swatch, lookOf(look))}>
                <StatusSymbol name={look.symbol} size={12} />
              </span>
              {word} <span className={styles.count}>{count}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
