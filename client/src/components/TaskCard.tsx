import type { ReactNode } from 'react';
import { Card } from './Card';
import { ProgressBar } from './ProgressBar';
import type { StatusKind } from './statusLook';
import styles from './TaskCard.module.css';

interface TaskCardProps {
  title: string;
  /** Status tags. */
  status?: ReactNode;
  /** Due date and other facts, in words. */
  facts?: ReactNode;
  /** "9 of 15 done", with the share in percent for the bar. */
  progress?: { percent: string | number | null; text: string; label: string };
  /** The one next step. */
  action?: ReactNode;
  kind?: StatusKind;
  level?: 2 | 3;
}

/** Something that waits for this person, with the one step that goes on. */
export function TaskCard({
  title,
  status,
  facts,
  progress,
  action,
  kind = 'info',
  level = 2,
}: TaskCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Card kind={kind}>
      <div className={styles.head}>
        <Heading className={styles.title}>{title}</Heading>
        {status}
      </div>
      {facts && <div className={styles.facts}>{facts}</div>}
      <div className={styles.foot}>
        {progress && (
          <div className={styles.progress}>
            <ProgressBar {...progress} />
          </div>
        )}
        {action}
      </div>
    </Card>
  );
}
