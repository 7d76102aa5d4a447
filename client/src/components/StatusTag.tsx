import type { ReactNode } from 'react';
import { classes } from './classes';
import type { StatusKind } from './statusLook';
import styles from './StatusTag.module.css';
import { StatusSymbol, type SymbolName } from './StatusSymbol';

interface StatusTagProps {
  kind: StatusKind;
  symbol: SymbolName;
  /** The word; never left out. */
  children: ReactNode;
}

/** A status as word, symbol and colour, so that no one of the three has to be seen. */
export function StatusTag({ kind, symbol, children }: StatusTagProps) {
  return (
    <span className={styles.tag}>
      <span className={classes(styles.symbol, styles[kind])}>
        <StatusSymbol name={symbol} />
      </span>
      <span className={styles.word}>{children}</span>
    </span>
  );
}
