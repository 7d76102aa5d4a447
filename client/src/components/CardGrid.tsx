import type { ReactNode } from 'react';
import styles from './Form.module.css';

/** Cards beside one another, as many as fit. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className={styles.cards}>{children}</div>;
}
