import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes';
import { useFormat } from '../../format/useFormat';
import styles from './CellInputs.module.css';
import { REASONS } from './readReason';

interface ReasonSelectProps {
  label: string;
  value: string;
  /** A small sign instead of words until a reason is chosen; left out of the way of the Tab key. */
  compact: boolean;
}

/** The choice is heard by the form around it. */
const HEARD_OUTSIDE = () => undefined;

/**
 * Why there is no value. Choosing one clears the value. Who chooses is told by the form around it, so that the list is
 * not drawn again at every key that is typed beside it.
 */
export const ReasonSelect = memo(function ReasonSelect({ label, value, compact }: ReasonSelectProps) {
  const { t } = useTranslation('reporting');
  const small = compact && value === '';
  return (
    <select
      className={classes(styles.reason, small && styles.small)}
      aria-label={label}
      title={label}
      data-reason
      tabIndex={compact ? -1 : undefined}
      value={value}
      onChange={HEARD_OUTSIDE}
    >
      <option value="">{small ? '…' : value === '' ? t('noValueBecause') : t('reasonNone')}</option>
      <ReasonOptions />
    </select>
  );
});

/** The same in every cell: not worded again when one is typed in. */
const ReasonOptions = memo(function ReasonOptions() {
  const { label } = useFormat();
  return REASONS.map((reason) => (
    <option key={reason} value={reason}>
      {label('MissingReason', reason)}
    </option>
  ));
});
