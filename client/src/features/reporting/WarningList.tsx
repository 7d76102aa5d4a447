import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { isAllowed } from './allowedAction';
import { CheckSentence } from './CheckSentence';
import type { CheckedReport } from './checkPageQuery';
import { LineNote } from './LineNote';
import styles from './report.module.css';

interface WarningListProps {
  lines: CheckedReport['lines'];
  /** The address of the report's page. */
  page: string;
}

/** Lines with warnings, each with the field for the sentence that explains them. */
export function WarningList({ lines, page }: WarningListProps) {
  return lines.map((line) => {
    const warnings = line.checks.filter(({ severity }) => severity === 'WARNING');
    const explained = warnings.every((warning) => warning.explained);
    return (
      <Card key={line.id} kind={explained ? 'none' : 'attention'}>
        <Link to={`${page}#${encodeURIComponent(`cell-${line.cells[0]?.id}`)}`} className={styles.lineLink}>
          {line.indicator.code} {line.indicator.name}
        </Link>
        {warnings.map((check) => (
          <CheckSentence key={check.rule + check.message} check={check} cells={line.cells} />
        ))}
        {isAllowed(line.viewerActions, 'EXPLAIN') ? <LineNote line={line} /> : <p>{line.explanation}</p>}
      </Card>
    );
  });
}
