import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import { toldPeriods, toldYear } from '../../../../schema/language/releaseSentence';
import type { Column } from '../../components/DataTable';
import { NO_VALUE } from '../../../../schema/language/figureText';
import type { Formats } from '../../format/useFormat';
import type { ReleasedTable_releaseFragment } from '../../generated/graphql';
import { baselineText } from './baselineText';
import { ReleasedFigure } from './ReleasedFigure';
import { ReleasedRating } from './ReleasedRating';
import styles from './Summary.module.css';

type ReleasedRow = ReleasedTable_releaseFragment['indicators'][number];

const latestOf = (row: ReleasedRow) => toldYear(toldPeriods(row));

interface Told {
  t: TFunction<'releases'>;
  format: Formats;
  /** The quarter up to which the release counts. */
  upTo: string;
}

interface ToldOf extends Told {
  /** The number of the release, or null of one that is not there yet: then nothing leads further. */
  number: number | null;
}

/** Period, figure and target of the latest year that has a figure. */
const latestColumns = ({ t, format, upTo }: Told): Column<ReleasedRow>[] => [
  {
    key: 'period',
    header: t('period'),
    cell: (indicator) => {
      const latest = latestOf(indicator);
      return latest ? (
        <span className={styles.unbroken}>{format.releasePeriod(latest.period, upTo)}</span>
      ) : (
        NO_VALUE
      );
    },
  },
  {
    key: 'figure',
    header: t('figure'),
    align: 'end',
    cell: (indicator) => {
      const latest = latestOf(indicator);
      return latest ? <ReleasedFigure figure={latest} indicator={indicator} /> : NO_VALUE;
    },
  },
  {
    key: 'target',
    header: t('target'),
    align: 'end',
    cell: (indicator) => format.figure(latestOf(indicator)?.target, indicator),
  },
];

/** Indicator, baseline, latest figure, target, share of what was expected, coverage, rating. */
export const releasedColumns = ({ number, ...told }: ToldOf): Column<ReleasedRow>[] => {
  const { t, format } = told;
  return [
    {
      key: 'indicator',
      header: t('indicator'),
      rowHeader: true,
      cell: ({ code, name, unit }) => (
        <>
          {number === null ? name : <Link to={`/summary/${number}/indicators/${code}`}>{name}</Link>}{' '}
          <span className={styles.code}>{`${code} · ${unit}`}</span>
        </>
      ),
    },
    {
      key: 'baseline',
      header: t('baseline'),
      align: 'end',
      cell: (indicator) => baselineText(format, indicator),
    },
    ...latestColumns(told),
    {
      key: 'expected',
      header: t('ofExpected'),
      align: 'end',
      cell: ({ shareOfExpected }) => (shareOfExpected === null ? NO_VALUE : format.percent(shareOfExpected)),
    },
    {
      key: 'coverage',
      header: t('coverage'),
      cell: (indicator) => {
        const latest = latestOf(indicator);
        if (!latest) return NO_VALUE;
        const { counted, expected } = latest;
        return <span className={styles.unbroken}>{t('covered', { count: counted, expected })}</span>;
      },
    },
    {
      key: 'rating',
      header: t('rating'),
      cell: ({ rating, ratingHidden }) => (
        <span className={styles.unbroken}>
          <ReleasedRating rating={rating} hidden={ratingHidden} />
        </span>
      ),
    },
  ];
};
