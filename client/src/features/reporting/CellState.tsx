import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes';
import { StatusSymbol, type SymbolName } from '../../components/StatusSymbol';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import type { CellStanding } from './cellStanding';
import styles from './CellState.module.css';

const SIGNS: Record<Exclude<CellStanding, 'NONE'>, SymbolName> = {
  EMPTY: 'ring',
  TYPING: 'pen',
  SAVING: 'later',
  SAVED: 'check',
  KEPT: 'clock',
  CHECK: 'bang',
  EXPLAINED: 'info',
  ERROR: 'cross',
  NOT_SAVED: 'cross',
  LOCKED: 'lock',
};

interface CellStateProps {
  standing: CellStanding;
  id?: string;
  /** Why it stands so. */
  reason?: string | null;
  /** Shows the reason, too; else it is for who listens or points. */
  open?: boolean;
}

/** How a cell stands, as sign, word and colour. */
export const CellState = memo(function CellState({ standing, id, reason, open }: CellStateProps) {
  const { t } = useTranslation(['reporting', 'grid']);
  if (standing === 'NONE') return <span id={id} />;
  return (
    <span id={id} className={classes(styles.state, styles[standing])} title={reason ?? undefined}>
      <span className={styles.sign}>
        <StatusSymbol name={SIGNS[standing]} size={12} />
      </span>
      {standing === 'KEPT' ? t('grid:cellKEPT') : t(`cell${standing}`)}
      {reason &&
        (open ? (
          <span className={styles.reason}>{reason}</span>
        ) : (
          <VisuallyHidden>: {reason}</VisuallyHidden>
        ))}
    </span>
  );
});
