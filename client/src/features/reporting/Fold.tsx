import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import styles from './grid.module.css';

interface FoldProps {
  /** What it belongs to, for those who listen. */
  of: string;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** Unfolds something below and folds it away again. */
export function Fold({ of, open, onToggle, children }: FoldProps) {
  return (
    <button type="button" className={styles.fold} aria-expanded={open} onClick={onToggle}>
      <span aria-hidden="true" className={styles.arrow}>
        {open ? '▾' : '▸'}
      </span>
      {children} <VisuallyHidden>{of}</VisuallyHidden>
    </button>
  );
}
