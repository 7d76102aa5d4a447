import { useId, type ReactNode } from 'react';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  id?: string;
  hint?: string;
  disabled?: boolean;
  error?: string | null;
}

/** A tick with its label; the label is part of the target. */
export function Checkbox({ label, checked, onChange, id, hint, disabled, error }: CheckboxProps) {
  const own = useId();
  const controlId = id ?? own;
  const said = error ?? hint;
  return (
    <div className={styles.field}>
      <input
        type="checkbox"
        id={controlId}
        className={styles.tick}
        checked={checked}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={said ? `${controlId}-said` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={controlId}>{label}</label>
        {said && (
          <p id={`${controlId}-said`} className={error ? styles.error : styles.hint}>
            {said}
          </p>
        )}
      </div>
    </div>
  );
}
