import { Link } from 'react-router';
import { toldPeriods, toldYear } from '../../../../schema/language/releaseSentence';
import { NO_VALUE } from '../../../../schema/language/figureText';
import type { TrendGroup } from '../../../../schema/releases/trendGroups';
import { useFormat } from '../../format/useFormat';
import type { ReleasedTable_releaseFragment } from '../../generated/graphql';
import { ReleasedFigure } from './ReleasedFigure';
import styles from './ReleasedList.module.css';

type Indicator = ReleasedTable_releaseFragment['indicators'][number];

interface ReleasedListProps {
  groups: readonly TrendGroup<Indicator>[];
  /** The number of the release, or null of one that is not there yet: then nothing leads further. */
  number: number | null;
  /** The quarter up to which the release counts. */
  upTo: string;
}

/** Released indicators by objective, a line for each with its latest figure: the table for narrow screens. */
export function ReleasedList({ groups, number, upTo }: ReleasedListProps) {
  return groups.map(({ code, title, indicators }) => (
    <div key={code} className={styles.group}>
      <h3 className={styles.objective}>{`${code} ${title}`}</h3>
      <ul aria-label={`${code} ${title}`} className={styles.list}>
        {indicators.map((indicator) => (
          <li key={indicator.code} className={styles.line}>
            <span className={styles.name}>
              <span className={styles.code}>{indicator.code}</span>{' '}
              {number === null ? (
                indicator.name
              ) : (
                <Link to={`/summary/${number}/indicators/${indicator.code}`}>{indicator.name}</Link>
              )}
            </span>
            <Latest indicator={indicator} upTo={upTo} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Latest({ indicator, upTo }: { indicator: Indicator; upTo: string }) {
  const format = useFormat();
  const latest = toldYear(toldPeriods(indicator));
  if (!latest) return <span className={styles.figure}>{NO_VALUE}</span>;
  return (
    <span className={styles.figure}>
      <strong>
        <ReleasedFigure figure={latest} indicator={indicator} />
      </strong>{' '}
      <span className={styles.period}>{format.releasePeriod(latest.period, upTo)}</span>
    </span>
  );
}
