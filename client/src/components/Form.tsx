import type { ReactNode } from 'react';
import { ErrorSummary, type FieldError } from './ErrorSummary';
import styles from './Form.module.css';

interface FormProps {
  children: ReactNode;
  errors: readonly FieldError[];
  onSubmit: () => void;
}

/** Fields under one another, the errors on top. The browser's own validation is off: its words are not ours. */
export function Form({ children, errors, onSubmit }: FormProps) {
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary errors={errors} />
      {children}
    </form>
  );
}
