import type { ReactNode } from 'react';
import styles from './Card.module.css';
import { classes } from './classes';
import type { StatusKind } from './statusLook';

/** A white sheet for things that belong together; `kind` marks its edge and never speaks alone. */
export function Card({ children, kind }: { children: ReactNode; kind?: StatusKind }) {
  return <div className={classes(styles.card, kind && styles[kind])}>{children}</div>;
}
