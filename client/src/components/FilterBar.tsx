import type { ReactNode } from 'react';
import styles from './FilterBar.module.css';

/** Fields that choose what a page shows; their values belong into the address. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="search" aria-label={label} className={styles.bar}>
      {children}
    </div>
  );
}
