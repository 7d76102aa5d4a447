import type { ReactNode } from 'react';
import { Children } from 'react';
import styles from './ChartPair.module.css';

/** One chart, or a wide and a narrow one side by side; below each other where the screen is narrow, and on paper. */
export function ChartPair({ children }: { children: ReactNode }) {
  return (
    <div className={Children.toArray(children).length > 1 ? styles.pair : styles.single}>{children}</div>
  );
}
