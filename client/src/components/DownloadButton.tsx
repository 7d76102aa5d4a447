import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Button.module.css';

interface DownloadButtonProps {
  /** Path of the file on the server. */
  href: string;
  children: ReactNode;
  look?: 'primary' | 'secondary';
}

/** A link to a file that looks like a button. */
export function DownloadButton({ href, children, look = 'secondary' }: DownloadButtonProps) {
  return (
    <a href={href} download className={classes(styles.button, styles[look])}>
      {children}
    </a>
  );
}
