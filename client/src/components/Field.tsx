import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';
import type { FieldProps } from './fields';

/** What the field's own element takes: its name, and what is said about it. */
export interface Control {
  id: string;
  className: string | undefined;
  name?: string;
  disabled?: boolean;
  autoComplete?: string;
  'aria-required'?: true;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

interface FieldFrameProps extends FieldProps {
  children: (control: Control) => ReactNode;
}

/** Label, hint and error around an element of the browser. The error stands above it, where it is read first. */
export function Field({ label, hint, error, id, children, ...props }: FieldFrameProps) {
  const own = useId();
  const controlId = id ?? own;
  const hintId = `${controlId}-hint`;
  const errorId = `${controlId}-error`;
  const { required, disabled, name, autoComplete } = props;
  const described = [error && errorId, hint && hintId].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={controlId}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
      {children({
        id: controlId,
        className: styles.control,
        name,
        disabled,
        autoComplete,
        'aria-required': required || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
    </div>
  );
}
