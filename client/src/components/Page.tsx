import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Page.module.css';

interface PageProps {
  children: ReactNode;
  /** `narrow` for forms and text, `wide` for matrices and grids. */
  width?: 'narrow' | 'normal' | 'wide';
}

/** The space of a page: its parts stand under one another with even distance. Begin it with PageTitle. */
export function Page({ children, width = 'normal' }: PageProps) {
  return <div className={classes(styles.page, width !== 'normal' && styles[width])}>{children}</div>;
}
