import type { TFunction } from 'i18next';
import { formatChange } from '../../../../schema/language/formatChange';
import type { Column } from '../../components/DataTable';
import type { Formats } from '../../format/useFormat';
import type { FiguresTable_indicatorFragment } from '../../generated/graphql';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { ReleasedFigure } from './ReleasedFigure';
import styles from './Summary.module.css';

type Indicator = FiguresTable_indicatorFragment;
type Point = Indicator['years'][number];

interface Told {
  t: TFunction<['released', 'releases']>;
  format: Formats;
  upTo: string;
}

const WHOLE = { measure: 'COUNT', decimals: 0 } as const;

/** Both parts of a quotient. */
const parts = ({ t }: Told): Column<Point>[] => [
  {
    key: 'numerator',
    header: t('numerator'),
    align: 'end',
    cell: ({ numerator, numeratorHidden }) => (
      <ReleasedFigure figure={{ value: numerator, hidden: numeratorHidden }} indicator={WHOLE} />
    ),
  },
  {
    key: 'denominator',
    header: t('denominator'),
    align: 'end',
    cell: ({ denominator, denominatorHidden }) => (
      <ReleasedFigure figure={{ value: denominator, hidden: denominatorHidden }} indicator={WHOLE} />
    ),
  },
];

const derived = ({ t, format }: Told, { decimals }: Indicator): Column<Point>[] => [
  {
    key: 'ofTarget',
    header: t('ofTarget'),
    align: 'end',
    cell: ({ percentOfTarget }) => (percentOfTarget === null ? NO_VALUE : format.percent(percentOfTarget)),
  },
  {
    key: 'change',
    header: t('change'),
    align: 'end',
    cell: ({ change }) => (change === null ? NO_VALUE : formatChange(format.language, change, decimals)),
  },
  {
    key: 'coverage',
    header: t('coverage'),
    cell: ({ counted, expected }) => (
      <span className={styles.unbroken}>{t('releases:covered', { count: counted, expected })}</span>
    ),
  },
];

/** Period, figure and its parts, target, share of the target, change, coverage. */
export const figureColumns = (told: Told, indicator: Indicator): Column<Point>[] => [
  {
    key: 'period',
    header: told.t('period'),
    rowHeader: true,
    cell: ({ period }) => (
      <span className={styles.unbroken}>{told.format.releasePeriod(period, told.upTo)}</span>
    ),
  },
  {
    key: 'figure',
    header: told.t('figure'),
    align: 'end',
    cell: (point) => <ReleasedFigure figure={point} indicator={indicator} />,
  },
  ...(indicator.measure === 'RATIO' ? parts(told) : []),
  {
    key: 'target',
    header: told.t('releases:target'),
    align: 'end',
    cell: ({ target }) => told.format.figure(target, indicator),
  },
  ...derived(told, indicator),
];
