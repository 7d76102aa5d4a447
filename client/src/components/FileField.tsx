import styles from './FileField.module.css';

interface FileFieldProps {
  id: string;
  label: string;
  /** Endings that are offered first; what a file is, the server says. */
  accept: string;
  error: string | null;
  onChange: (file: File | null) => void;
}

/** One file to send. The browser's own control, for it works by keyboard and by dropping a file on it. */
export function FileField({ id, label, accept, error, onChange }: FileFieldProps) {
  const errorId = `${id}-error`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {error !== null && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : errorId}
        onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
