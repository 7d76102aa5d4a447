import { useRef, useState, type DragEvent } from 'react';
import { Button } from './Button';
import { classes } from './classes';
import styles from './FileAdder.module.css';

interface FileAdderProps {
  /** On the button. */
  label: string;
  hint: string;
  /** Endings offered by the file dialog, for example `.pdf,.png`; what is dropped is not narrowed by it. */
  accept: string;
  busy?: boolean;
  onAdd: (files: readonly File[]) => void;
}

/** A place to add files: by a button, or by dropping them on it. */
export function FileAdder({ label, hint, accept, busy, onAdd }: FileAdderProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const add = (files: FileList | null) => {
    if (files && files.length > 0 && !busy) onAdd([...files]);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <div
      className={classes(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <Button look="secondary" small busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <span className={styles.hint}>{hint}</span>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        onChange={(event) => {
          add(event.currentTarget.files);
          // The same file can be chosen again after it was refused.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
