import { classes } from '../../components/classes';
import type { StatusLook } from '../../components/statusLook';
import { StatusSymbol } from '../../components/StatusSymbol';
import styles from './MatrixMark.module.css';

/** A status as a small outlined square with its symbol; its words stand beside it for those who listen. */
export function MatrixMark({ look: { kind, symbol } }: { look: StatusLook }) {
  return (
    <span className={classes(styles.mark, styles[kind])}>
      <StatusSymbol name={symbol} size={13} />
    </span>
  );
}
