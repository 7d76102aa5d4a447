import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

/** Buttons side by side, the chief one first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
