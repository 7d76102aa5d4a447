import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './KeyFigure.module.css';
import type { StatusKind } from './statusLook';

interface KeyFigureProps {
  label: string;
  /** Already formatted. */
  value: string;
  /** What stands behind it: "8 of 11 reports". */
  detail?: ReactNode;
  kind?: StatusKind;
}

/** One figure to be seen from afar, with what it is made from. */
export function KeyFigure({ label, value, detail, kind }: KeyFigureProps) {
  return (
    <div className={classes(styles.figure, kind && styles[kind])}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value}</span>
      {detail && <span className={styles.detail}>{detail}</span>}
    </div>
  );
}
