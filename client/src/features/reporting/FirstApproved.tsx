import { useTranslation } from 'react-i18next';
import { EnteredContent } from './EnteredContent';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';
import type { Cell } from './useCell';

/** What was approved first, beside a value that a correction has changed. */
export function FirstApproved({ cell, indicator }: { cell: Cell; indicator: EntryIndicator }) {
  const { t } = useTranslation('corrections');
  if (!cell.firstApproved) return null;
  return (
    <p className={styles.computed}>
      {t('firstApproved')} <EnteredContent content={cell.firstApproved} indicator={indicator} />
    </p>
  );
}
