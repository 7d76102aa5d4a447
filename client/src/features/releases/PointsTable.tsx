import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { useFormat, type Formats } from '../../format/useFormat';
import type { ReleasedTrend_indicatorFragment } from '../../generated/graphql';
import { ReleasedFigure } from './ReleasedFigure';
import styles from './Summary.module.css';

type Indicator = ReleasedTrend_indicatorFragment;
type Point = Indicator['years'][number];

interface Told {
  t: TFunction<'releases'>;
  format: Formats;
  /** The quarter up to which the release counts. */
  upTo: string;
}

const columns = (told: Told, indicator: Indicator): Column<Point>[] => {
  const { t, format, upTo } = told;
  return [
    {
      key: 'period',
      header: t('period'),
      rowHeader: true,
      cell: ({ period }) => <span className={styles.unbroken}>{format.releasePeriod(period, upTo)}</span>,
    },
    {
      key: 'figure',
      header: t('figure'),
      align: 'end',
      cell: (point) => <ReleasedFigure figure={point} indicator={indicator} />,
    },
    {
      key: 'target',
      header: t('target'),
      align: 'end',
      cell: ({ target }) => format.figure(target, indicator),
    },
    {
      key: 'coverage',
      header: t('coverage'),
      cell: ({ counted, expected }) => (
        <span className={styles.unbroken}>{t('covered', { count: counted, expected })}</span>
      ),
    },
  ];
};

/** The table behind a small chart: years first, then every quarter, newest on top. */
export function PointsTable({ indicator, upTo }: { indicator: Indicator; upTo: string }) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  return (
    <DataTable
      caption={`${indicator.name}, ${indicator.unit}`}
      hideCaption
      narrow="scroll"
      columns={columns({ t, format, upTo }, indicator)}
      rows={[...indicator.years.toReversed(), ...indicator.points.toReversed()]}
      rowKey={({ period }) => period}
    />
  );
}
