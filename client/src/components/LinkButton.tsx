import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes';
import styles from './Button.module.css';

interface LinkButtonProps {
  to: string;
  children: ReactNode;
  look?: 'primary' | 'secondary' | 'quiet';
  small?: boolean;
}

/** A link that looks like a button, for the next step of a journey. */
export function LinkButton({ to, children, look = 'primary', small }: LinkButtonProps) {
  return (
    <Link to={to} className={classes(styles.button, styles[look], small && styles.small)}>
      {children}
    </Link>
  );
}
