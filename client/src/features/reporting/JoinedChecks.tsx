import { flushSync } from 'react-dom';
import { CheckTag } from './CheckTag';
import { goToEntry } from './goToEntry';
import styles from './grid.module.css';
import type { JoinedSums } from './joinSums';
import { SumsSentence } from './SumsSentence';

interface JoinedChecksProps {
  joined: readonly JoinedSums[];
  onUnfold: (breakdownId: string) => void;
}

/** Totals that several breakdowns do not fit, each in one sentence that leads to them. */
export function JoinedChecks({ joined, onUnfold }: JoinedChecksProps) {
  const goTo = (breakdownId: string, cellId: string) => {
    // Its cells are there before one of them takes the focus.
    flushSync(() => onUnfold(breakdownId));
    goToEntry(cellId);
  };
  return joined.map((each) => (
    <p key={each.part} className={styles.check}>
      <CheckTag check={{ severity: 'ERROR', explained: false }} />
      <span>
        <SumsSentence
          joined={each}
          link={({ breakdownId, cellId }, text) => (
            <a
              href={`#${encodeURIComponent(`cell-${cellId}`)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(breakdownId, cellId);
              }}
            >
              {text}
            </a>
          )}
        />
      </span>
    </p>
  ));
}
