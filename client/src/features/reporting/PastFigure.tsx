import { memo } from 'react';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { PastFigure_valueFragment } from '../../generated/graphql';
import type { EntryIndicator } from './entryIndicator';
import { FigureOf } from './FigureOf';
import styles from './grid.module.css';

interface PastFigureProps {
  past: PastFigure_valueFragment | null | undefined;
  indicator: EntryIndicator;
  /** For annual indicators, whose last value is a year old. */
  showQuarter: boolean;
}

/** What the same cell held in an earlier quarter. */
export const PastFigure = memo(function PastFigure({ past, indicator, showQuarter }: PastFigureProps) {
  const { shortQuarter } = useFormat();
  if (!past) return <span className={styles.soft}>{NO_VALUE}</span>;
  return (
    <span className={styles.past}>
      <FigureOf content={past} indicator={indicator} />
      {showQuarter && <span className={styles.note}>{shortQuarter(past.quarter)}</span>}
    </span>
  );
});
