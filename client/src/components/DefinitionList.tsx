import type { ReactNode } from 'react';
import styles from './DefinitionList.module.css';

export interface Definition {
  term: string;
  value: ReactNode;
}

/** Names and what they stand for, side by side. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className={styles.list}>
      {items.map(({ term, value }) => (
        <Entry key={term} term={term} value={value} />
      ))}
    </dl>
  );
}

function Entry({ term, value }: Definition) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
