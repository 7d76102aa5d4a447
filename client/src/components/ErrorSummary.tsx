import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ErrorSummary.module.css';

export interface FieldError {
  message: string;
  /** The id of the field to mend. Without it the error concerns the whole form. */
  fieldId?: string;
}

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  title?: string;
}

/** What keeps a form from going on, each error a link to its field. Takes the focus whenever its errors change. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const { t } = useTranslation('components');
  const box = useRef<HTMLDivElement>(null);
  const told = errors.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (told !== '') box.current?.focus();
  }, [told]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2>{title ?? t('thereIsAProblem', { count: errors.length })}</h2>
      <ul className={styles.list}>
        {errors.map(({ message, fieldId }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: MouseEvent, fieldId: string) {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}
