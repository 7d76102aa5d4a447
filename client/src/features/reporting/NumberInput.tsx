import styles from './CellInputs.module.css';

interface NumberInputProps {
  id: string;
  /** 0 or 1: where the field stands in its row, for the arrow keys. */
  column: number;
  label: string;
  /** Drawn above the field, where two stand side by side. */
  caption?: string;
  /** Drawn before the field. */
  sign?: string;
  value: string;
  invalid: boolean;
  describedBy: string;
  onChange: (text: string) => void;
}

/** A number as text: people type group and decimal marks as they are used to. */
export function NumberInput({
  id,
  column,
  label,
  caption,
  sign,
  value,
  invalid,
  describedBy,
  onChange,
}: NumberInputProps) {
  return (
    <div className={styles.part}>
      {caption && (
        <span className={styles.caption} aria-hidden="true">
          {caption}
        </span>
      )}
      {sign && (
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
      )}
      <span className={styles.field}>
        <input
          id={id}
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          data-column={column}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </span>
    </div>
  );
}
