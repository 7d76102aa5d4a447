import type { ReactNode } from 'react';
import styles from './grid.module.css';

interface FoldProps {
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** Unfolds something below and folds it away again. */
export function Fold({ open, onToggle, children }: FoldProps) {
  return (
    <button type="button" className={styles.fold} aria-expanded={open} onClick={onToggle}>
      <span aria-hidden="true" className={styles.arrow}>
        {open ? '▾' : '▸'}
      </span>
      {children}
    </button>
  );
}
