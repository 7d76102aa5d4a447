import { useState, type ReactNode } from 'react';
import styles from './Details.module.css';

interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  /** Whether it is unfolded; when this changes, it follows. */
  open?: boolean;
  /** Drawn when it is first unfolded: for what is large and seldom looked at. The search in the page finds it then. */
  late?: boolean;
}

/** Something that is unfolded on demand; the browser's own element, found by the search in the page too. */
export function Details({ summary, children, open = false, late = false }: DetailsProps) {
  const [shown, setShown] = useState(open);
  const [drawn, setDrawn] = useState(!late || open);
  const [wanted, setWanted] = useState(open);
  if (wanted !== open) {
    setWanted(open);
    setShown(open);
  }
  if (shown && !drawn) setDrawn(true);
  return (
    <details className={styles.details} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className={styles.body}>{drawn && children}</div>
    </details>
  );
}
