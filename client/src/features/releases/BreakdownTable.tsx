import { useTranslation } from 'react-i18next';
import type { FigureForm } from '../../../../schema/language/figureText';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { DataTable, type Column } from '../../components/DataTable';
import { useFormat } from '../../format/useFormat';
import { ReleasedFigure } from './ReleasedFigure';

interface Row {
  key: string;
  name: string;
  figures: readonly { period: string; value: string | null; hidden: boolean }[];
}

interface BreakdownTableProps {
  caption: string;
  rows: readonly Row[];
  indicator: Pick<FigureForm, 'measure' | 'decimals'>;
  upTo: string;
}

/** Groups down, periods across; a dash where nobody gave a value. */
export function BreakdownTable({ caption, rows, indicator, upTo }: BreakdownTableProps) {
  const { t } = useTranslation('released');
  const format = useFormat();
  const periods = [...new Set(rows.flatMap(({ figures }) => figures.map(({ period }) => period)))].sort();
  const columns = periods.map<Column<Row>>((period) => ({
    key: period,
    header: period.includes('Q') ? format.shortQuarter(period) : format.releasePeriod(period, upTo),
    align: 'end',
    cell: ({ figures }) => {
      const figure = figures.find((each) => each.period === period);
      return figure ? <ReleasedFigure figure={figure} indicator={indicator} /> : NO_VALUE;
    },
  }));
  return (
    <DataTable
      caption={caption}
      hideCaption
      narrow="scroll"
      columns={[
        { key: 'group', header: t('category'), rowHeader: true, cell: ({ name }) => name },
        ...columns,
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
