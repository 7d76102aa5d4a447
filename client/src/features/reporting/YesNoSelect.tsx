import type { Typed } from './drafts';
import { useFormat } from '../../format/useFormat';
import styles from './CellInputs.module.css';

interface YesNoSelectProps {
  id: string;
  label: string;
  typed: Typed;
  invalid: boolean;
  describedBy: string;
  onChange: (amount: string) => void;
}

const FORM = { measure: 'YES_NO', decimals: 0 } as const;

/** Yes is 1, no is 0, and neither is blank. */
export function YesNoSelect({ id, label, typed, invalid, describedBy, onChange }: YesNoSelectProps) {
  const { figure } = useFormat();
  return (
    <select
      id={id}
      className={styles.input}
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      data-column={0}
      value={typed.amount ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">–</option>
      <option value="1">{figure('1', FORM)}</option>
      <option value="0">{figure('0', FORM)}</option>
    </select>
  );
}
