import { useTranslation } from 'react-i18next';
import { breakdownTitle } from './breakdownTitle';
import { Fold } from './Fold';
import styles from './grid.module.css';
import type { Line } from './useCell';

interface LineHeadProps {
  line: Line;
  /** What is unfolded: ids of breakdowns, and `details`. */
  open: readonly string[];
  onToggle: (part: string) => void;
}

/** Code, name and unit of an indicator, with what can be unfolded below it. */
export function LineHead({ line, open, onToggle }: LineHeadProps) {
  const { t } = useTranslation('reporting');
  const { code, name, unit, measure, breakdowns } = line.indicator;
  const cellsOf = (id: string) => line.cells.filter(({ breakdownId }) => breakdownId === id).length;
  return (
    <>
      <span className={styles.code}>{code}</span> <span className={styles.name}>{name}</span>
      {measure !== 'YES_NO' && measure !== 'RATIO' && <span className={styles.note}>{t('unitIs', { unit })}</span>}
      <span className={styles.folds}>
        {breakdowns.map((breakdown) => (
          <Fold key={breakdown.id} open={open.includes(breakdown.id)} onToggle={() => onToggle(breakdown.id)}>
            {t(breakdown.exhaustive ? 'breakdownExhaustive' : 'breakdownPartial', {
              title: breakdownTitle(breakdown),
              count: cellsOf(breakdown.id),
            })}
          </Fold>
        ))}
        <Fold open={open.includes('details')} onToggle={() => onToggle('details')}>
          {t('details')}
        </Fold>
      </span>
    </>
  );
}
