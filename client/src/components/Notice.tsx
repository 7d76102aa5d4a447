import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Message.module.css';
import { StatusSymbol, type SymbolName } from './StatusSymbol';

const SIGNS = { info: 'info', attention: 'bang', bad: 'cross', good: 'check' } as const satisfies Record<
  string,
  SymbolName
>;

interface NoticeProps {
  kind?: keyof typeof SIGNS;
  title?: string;
  children?: ReactNode;
  /** Read aloud when it appears. `status` waits its turn, `alert` interrupts. */
  live?: 'status' | 'alert';
}

/** A message in the page that stays until its cause is gone. */
export function Notice({ kind = 'info', title, children, live }: NoticeProps) {
  return (
    <div className={classes(styles.message, styles[kind])} role={live}>
      <span className={styles.sign}>
        <StatusSymbol name={SIGNS[kind]} />
      </span>
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
