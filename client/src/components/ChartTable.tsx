import type { ExportCell } from '../format/csvText';
import type { ChartData } from './ChartFrame';
import { DataTable, type Column } from './DataTable';

type Row = { cells: readonly ExportCell[]; at: number };

const textOf = (cell: ExportCell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''));

/** The figures of a chart as a table. */
export function ChartTable({ caption, data }: { caption: string; data: ChartData }) {
  const columns = data.columns.map<Column<Row>>((header, index) => ({
    key: String(index),
    header,
    rowHeader: index === 0,
    align: data.rows.some(({ [index]: cell }) => typeof cell === 'object') ? 'end' : 'start',
    cell: ({ cells }) => textOf(cells[index]),
  }));
  const rows = data.rows.map((cells, at) => ({ cells, at }));
  return (
    <DataTable
      caption={caption}
      hideCaption
      narrow="scroll"
      columns={columns}
      rows={rows}
      rowKey={({ at }) => String(at)}
    />
  );
}
