import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';
import { useFocusWhen } from './useFocusWhen';

interface SectionProps {
  title: string;
  children: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** 2 below the page's title, 3 inside another section. */
  level?: 2 | 3;
  /** The section takes the place of what was pressed: its heading has the focus when it appears. */
  arrives?: boolean;
  /** For links to the section. */
  id?: string;
}

/** A named part of a page. */
export function Section({ title, children, lead, actions, level = 2, arrives = false, id }: SectionProps) {
  const headingId = useId();
  const heading = useFocusWhen<HTMLHeadingElement>(arrives);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} className={styles.section} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading ref={heading} id={headingId} tabIndex={arrives ? -1 : undefined}>
          {title}
        </Heading>
        {actions}
      </div>
      {lead && <div className={styles.lead}>{lead}</div>}
      {children}
    </section>
  );
}
