import type { ReactNode } from 'react';
import styles from './Message.module.css';

interface EmptyStateProps {
  /** That there is nothing, and of what. */
  title: string;
  /** The next step in words. */
  children?: ReactNode;
  /** The next step as a link or button. */
  action?: ReactNode;
}

/** A place with nothing in it yet; it names what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
