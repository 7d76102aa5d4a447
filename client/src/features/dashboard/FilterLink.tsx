import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import styles from './RatingFilter.module.css';

interface FilterLinkProps {
  /** The part of the address that is set, and to what; an empty value takes it out. */
  part: string;
  value: string;
  current: boolean;
  children: ReactNode;
}

/** One choice of a filter, as a link to the same page. */
export function FilterLink({ part, value, current, children }: FilterLinkProps) {
  const [parts] = useSearchParams();
  const next = new URLSearchParams(parts);
  if (value === '') next.delete(part);
  else next.set(part, value);
  return (
    <li>
      <Link
        to={{ search: next.toString() }}
        replace
        preventScrollReset
        className={styles.choice}
        aria-current={current ? 'true' : undefined}
      >
        {children}
      </Link>
    </li>
  );
}
