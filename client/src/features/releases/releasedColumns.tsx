import type { TFunction } from 'i18next';
import type { Column } from '../../components/DataTable';
import { RatingTag } from '../../components/RatingTag';
import { NO_VALUE } from '../../format/figureText';
import type { Formats } from '../../format/useFormat';
import type { ReleasedTable_releaseFragment } from '../../generated/graphql';
import { periodWords } from './periodWords';
import styles from './Summary.module.css';

type ReleasedRow = ReleasedTable_releaseFragment['indicators'][number];

const latestOf = ({ years }: ReleasedRow) => years.findLast(({ value }) => value !== null);

interface Told {
  t: TFunction<'releases'>;
  format: Formats;
  /** The quarter up to which the release counts. */
  upTo: string;
}

/** Period, figure and target of the latest year that has a figure. */
const latestColumns = ({ t, format, upTo }: Told): Column<ReleasedRow>[] => [
  {
    key: 'period',
    header: t('period'),
    cell: (indicator) => {
      const latest = latestOf(indicator);
      return latest ? periodWords({ t, format, upTo }, latest.period) : NO_VALUE;
    },
  },
  {
    key: 'figure',
    header: t('figure'),
    align: 'end',
    cell: (indicator) => {
      const latest = latestOf(indicator);
      return format.figure(latest?.value, { ...indicator, outOf: latest?.outOf });
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
export const releasedColumns = (told: Told): Column<ReleasedRow>[] => {
  const { t, format } = told;
  return [
    {
      key: 'indicator',
      header: t('indicator'),
      rowHeader: true,
      cell: ({ code, name, unit }) => (
        <>
          {name} <span className={styles.code}>{`${code} · ${unit}`}</span>
        </>
      ),
    },
    {
      key: 'baseline',
      header: t('baseline'),
      align: 'end',
      cell: ({ baselineValue, baselineYear, ...indicator }) =>
        baselineValue === null
          ? NO_VALUE
          : `${format.figure(baselineValue, indicator)}${baselineYear === null ? '' : ` (${format.year(baselineYear)})`}`,
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
        return latest ? t('covered', { count: latest.counted, expected: latest.expected }) : NO_VALUE;
      },
    },
    {
      key: 'rating',
      header: t('rating'),
      cell: ({ rating }) => (
        <span className={styles.unbroken}>
          <RatingTag rating={rating} />
        </span>
      ),
    },
  ];
};
