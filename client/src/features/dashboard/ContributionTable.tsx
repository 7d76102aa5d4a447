import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { useFormat } from '../../format/useFormat';
import type { MakingView_trendFragment } from '../../generated/graphql';
import { contributionRows, type ContributionRow } from './contributionRows';
import { coverageWords } from './coverageWords';
import { GiftCell } from './GiftCell';
import styles from './GiftCell.module.css';

type Contribution = MakingView_trendFragment['contributions'][number];
type Row = ContributionRow<Contribution> | 'national';

interface ContributionTableProps {
  trend: MakingView_trendFragment;
  quarters: readonly string[];
  ownInstitutionId: string | null;
}

/** What every institution gave in every quarter, and below it the national figure with its coverage. */
export function ContributionTable({ trend, quarters, ownInstitutionId }: ContributionTableProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const { indicator, points, contributions } = trend;
  const mayRead = (id: string) => ownInstitutionId === null || ownInstitutionId === id;

  const cell = (row: Row, quarter: string) => {
    if (row !== 'national') {
      const gift = row.gifts.get(quarter);
      return gift && <GiftCell gift={gift} indicator={indicator} mayRead={mayRead(row.institution.id)} />;
    }
    const figure = points.find((point) => point.quarter === quarter)?.figure;
    return (
      figure && (
        <>
          <strong>{format.figure(figure.value, { ...indicator, outOf: figure.outOf })}</strong>
          <span className={styles.note}>{coverageWords({ t, format }, figure.coverage)}</span>
        </>
      )
    );
  };
  const columns: Column<Row>[] = [
    {
      key: 'institution',
      header: t('institution'),
      rowHeader: true,
      cell: (row) => (row === 'national' ? t('nationalFigure') : row.institution.name),
    },
    ...quarters.map<Column<Row>>((quarter) => ({
      key: quarter,
      header: format.quarter(quarter),
      cell: (row) => cell(row, quarter),
    })),
  ];
  return (
    <DataTable
      caption={t('contributions')}
      hideCaption
      columns={columns}
      rows={[...contributionRows(quarters, indicator.reporters, contributions), 'national']}
      rowKey={(row) => (row === 'national' ? row : row.institution.id)}
    />
  );
}
