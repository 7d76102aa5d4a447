import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ErrorState } from '../../components/ErrorState';
import { Skeleton } from '../../components/Skeleton';
import { isAllowed } from './allowedAction';
import { useEntry } from './entry';
import { Evidence } from './evidence/Evidence';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';
import { LINE_DETAILS } from './lineDetailsQuery';
import { LineHistory } from './LineHistory';
import { LineMeaning } from './LineMeaning';
import { NoteHistory } from './NoteHistory';
import { PastFigures } from './PastFigures';
import { LineConversations } from './review/LineConversations';
import type { Line } from './useCell';

interface LineDetailsProps {
  line: Line;
  indicator: EntryIndicator;
}

/** How the figure ran so far, what exactly is counted, what may be entered, what is said about it, and every change of it. */
export function LineDetails({ line, indicator }: LineDetailsProps) {
  const { data, error, refetch } = useQuery(LINE_DETAILS, {
    variables: { id: line.id },
    fetchPolicy: 'network-only',
  });
  const { sending } = useEntry();
  const saved = line.cells.reduce((sum, { version }) => sum + version, line.version);
  const [atFirst] = useState(saved);
  useEffect(() => {
    // What was saved meanwhile belongs to the history. Without network the old one stays.
    if (saved !== atFirst) refetch().catch(() => undefined);
  }, [saved, atFirst, refetch]);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data?.reportLine) return <Skeleton height="9rem" />;
  const { past, history, noteHistory, indicator: meaning } = data.reportLine;
  return (
    <div className={styles.detailParts}>
      <PastFigures line={line} past={past} indicator={indicator} />
      <LineMeaning line={line} meaning={meaning} indicator={indicator} />
      <Evidence
        reportId={sending.reportId}
        kind="line"
        itemId={line.id}
        open={isAllowed(line.viewerActions, 'ENTER')}
      />
      <LineConversations reportId={sending.reportId} line={line} />
      <LineHistory changes={history} indicator={indicator} />
      {noteHistory.length > 0 && <NoteHistory changes={noteHistory} />}
    </div>
  );
}
