import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  children: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** 2 below the page's title, 3 inside another section. */
  level?: 2 | 3;
  /** For links to the section. */
  id?: string;
}

/** A named part of a page. */
export function Section({ title, children, lead, actions, level = 2, id }: SectionProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} className={styles.section} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId}>{title}</Heading>
        {actions}
      </div>
      {lead && <div className={styles.lead}>{lead}</div>}
      {children}
    </section>
  );
}
