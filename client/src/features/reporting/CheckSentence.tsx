import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../components/StatusTag';
import styles from './grid.module.css';

interface CheckSentenceProps {
  check: { severity: 'ERROR' | 'WARNING'; explained: boolean; message: string; cell?: string | null };
  /** To name the cell of a breakdown that is meant. */
  cells: readonly { key: string; title: string }[];
}

/** What a check found, as the server says it. */
export function CheckSentence({ check, cells }: CheckSentenceProps) {
  const { t } = useTranslation('reporting');
  const { severity, explained, message } = check;
  const cell = check.cell === 'total' ? undefined : cells.find(({ key }) => key === check.cell);
  const tag =
    severity === 'ERROR'
      ? ({ kind: 'bad', symbol: 'cross', word: t('cellERROR') } as const)
      : explained
        ? ({ kind: 'none', symbol: 'info', word: t('cellEXPLAINED') } as const)
        : ({ kind: 'attention', symbol: 'bang', word: t('cellCHECK') } as const);
  return (
    <p className={styles.check}>
      <StatusTag kind={tag.kind} symbol={tag.symbol}>
        {tag.word}
      </StatusTag>
      <span>
        {cell && <strong>{cell.title}: </strong>}
        {message}
      </span>
    </p>
  );
}
