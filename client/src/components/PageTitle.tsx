import type { ReactNode } from 'react';
import { useRef } from 'react';
import styles from './PageTitle.module.css';
import { useDocumentTitle } from './useDocumentTitle';
import { useFocusOnArrival } from './useFocusOnArrival';

interface PageTitleProps {
  title: string;
  /** The document's title, when the heading alone says too little in a list of browser tabs. */
  documentTitle?: string;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page. Names the document too, and takes the focus when somebody came by a link inside the product. */
export function PageTitle({ title, documentTitle, lead, actions }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(documentTitle ?? title);
  useFocusOnArrival(heading);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
