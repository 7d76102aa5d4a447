import type { ReactNode } from 'react';
import styles from './KeyFigure.module.css';

/** Key figures in a row that breaks where it must. */
export function KeyFigures({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
