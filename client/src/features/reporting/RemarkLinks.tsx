import { Link } from 'react-router';
import type { Remark } from './remarksOf';
import styles from './report.module.css';
import { SumsSentence } from './SumsSentence';

interface RemarkLinksProps {
  remarks: readonly Remark[];
  /** The address of the report's page. */
  page: string;
  /** Names alone, where all say the same. */
  brief?: boolean;
}

/** Each remark as a link to the cell that it is about. */
export function RemarkLinks({ remarks, page, brief }: RemarkLinksProps) {
  return (
    <ul className={styles.links}>
      {remarks.map(({ key, name, target, message, joined }) => (
        <li key={key}>
          <Link to={`${page}#${encodeURIComponent(target)}`}>{name}</Link>
          {!brief && (
            <p>
              {joined ? (
                <SumsSentence
                  joined={joined}
                  link={({ cellId }, text) => (
                    <Link to={`${page}#${encodeURIComponent(`cell-${cellId}`)}`}>{text}</Link>
                  )}
                />
              ) : (
                message
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
