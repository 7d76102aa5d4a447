import { useTranslation } from 'react-i18next';
import { StatusSymbol } from '../../components/StatusSymbol';
import styles from './grid.module.css';
import review from './review/review.module.css';
import type { Line } from './useCell';

interface LineHeadProps {
  line: Line;
  /** The details, in which the conversations stand, are unfolded. */
  open: boolean;
  onToggle: () => void;
}

/** Code, name and unit of an indicator, and that the line is talked about. */
export function LineHead({ line, open, onToggle }: LineHeadProps) {
  const { t } = useTranslation(['reporting', 'review']);
  const { code, name, unit, measure } = line.indicator;
  return (
    <>
      <span className={styles.code}>{code}</span> <span className={styles.name}>{name}</span>
      {measure !== 'YES_NO' && measure !== 'RATIO' && (
        <span className={styles.note}>{t('unitIs', { unit })}</span>
      )}
      {line.openThreads > 0 && (
        <button type="button" className={review.talk} aria-expanded={open} onClick={onToggle}>
          <StatusSymbol name="talk" /> {t('review:openThreads', { count: line.openThreads })}
        </button>
      )}
    </>
  );
}
