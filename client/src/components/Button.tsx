import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Button.module.css';

export interface ButtonProps {
  children: ReactNode;
  onClick?: () => void;
  type?: 'button' | 'submit';
  look?: 'primary' | 'secondary' | 'danger' | 'quiet';
  small?: boolean;
  /** True while the action runs: a second press does nothing, and the control keeps its focus. */
  busy?: boolean;
  /** Why the action is refused, in words. The button is shown disabled with the reason beneath it. */
  refusal?: string | null;
  id?: string;
  expanded?: boolean;
  controls?: string;
}

/** A button. A refused one stays reachable by keyboard, so that its reason is read. */
export function Button({ children, type = 'button', look = 'primary', ...props }: ButtonProps) {
  const { onClick, small, busy, refusal, id, expanded, controls } = props;
  const reasonId = useId();
  const still = Boolean(busy) || Boolean(refusal);
  const button = (
    <button
      id={id}
      type={type}
      className={classes(styles.button, styles[look], small && styles.small)}
      aria-disabled={still || undefined}
      aria-busy={busy || undefined}
      aria-describedby={refusal ? reasonId : undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (still) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
  if (!refusal) return button;
  return (
    <span className={styles.withReason}>
      {button}
      <span id={reasonId} className={styles.reason}>
        {refusal}
      </span>
    </span>
  );
}
