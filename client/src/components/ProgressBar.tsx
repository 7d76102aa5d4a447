import { classes } from './classes';
import styles from './ProgressBar.module.css';
import type { StatusKind } from './statusLook';
import { VisuallyHidden } from './VisuallyHidden';

interface ProgressBarProps {
  /** The share in percent, as the server worked it out. The bar is clipped to 0-100, the text is not. Null: empty bar. */
  percent: string | number | null;
  /** The figure in words: "9 of 15", "75.0%". Always shown. */
  text: string;
  /** What is measured, for those who listen. */
  label?: string;
  kind?: StatusKind;
}

/** A share as a bar with its figure. The figure says everything; the bar is for the eye. */
export function ProgressBar({ percent, text, label, kind = 'info' }: ProgressBarProps) {
  const width = Math.min(100, Math.max(0, Number(percent ?? 0)));
  return (
    <div className={styles.progress}>
      <div className={styles.track} aria-hidden="true">
        <span className={classes(styles.fill, styles[kind])} style={{ width: `${width}%` }} />
      </div>
      <span className={styles.text}>
        {label && <VisuallyHidden>{label}: </VisuallyHidden>}
        {text}
      </span>
    </div>
  );
}
