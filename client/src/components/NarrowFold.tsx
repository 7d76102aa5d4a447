import { useId, useState, type ReactNode } from 'react';
import { Button } from './Button';
import { classes } from './classes';
import styles from './NarrowFold.module.css';

interface NarrowFoldProps {
  /** On the button that unfolds it, and on the one that folds it again. */
  show: string;
  hide: string;
  children: ReactNode;
}

/** Long content that is folded on narrow screens until somebody asks for it. Wide screens and paper show it always. */
export function NarrowFold({ show, hide, children }: NarrowFoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.fold}>
      <div className={styles.switch}>
        <Button look="secondary" expanded={open} controls={id} onClick={() => setOpen(!open)}>
          {open ? hide : show}
        </Button>
      </div>
      <div id={id} className={classes(styles.content, !open && styles.folded)}>
        {children}
      </div>
    </div>
  );
}
