import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EnteredContent } from './EnteredContent';
import type { EntryIndicator } from './entryIndicator';
import styles from './FirstApproved.module.css';
import type { LineState_lineFragment } from '../../generated/graphql';

interface FirstApprovedProps {
  line: LineState_lineFragment;
  cellId: string;
  indicator: EntryIndicator;
}

/** What was approved first, beside a value that a correction has changed. */
export const FirstApproved = memo(function FirstApproved({ line, cellId, indicator }: FirstApprovedProps) {
  const { t } = useTranslation('corrections');
  const first = line.cells.find(({ id }) => id === cellId)?.firstApproved;
  if (!first) return null;
  return (
    <p className={styles.first}>
      {t('firstApproved')} <EnteredContent content={first} indicator={indicator} />
    </p>
  );
});
