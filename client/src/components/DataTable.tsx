import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './DataTable.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** `end` for figures. */
  align?: 'start' | 'end';
  /** On wide screens its cells are not broken into lines: moments, buttons. */
  oneLine?: boolean;
  /** The column that names its row; one in each table. */
  rowHeader?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table shows. */
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On narrow screens: a card for each row (the rule), or sideways scrolling inside the table's own frame. */
  narrow?: 'cards' | 'scroll';
  /** The heading under which a row stands; rows of one heading follow each other. */
  groupOf?: (row: Row) => string;
  /** Less air: for tables of many rows. */
  dense?: boolean;
}

/** A table with its caption and headers. The roles are stated since cards take them away in some browsers. */
export function DataTable<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  narrow = 'cards',
  groupOf,
  dense,
}: DataTableProps<Row>) {
  return (
    <div
      className={classes(styles.frame, narrow === 'cards' && styles.asCards, dense && styles.dense)}
      {...scrollable(narrow, caption)}
    >
      <table role="table" className={styles.table}>
        <caption className={hideCaption ? undefined : styles.caption}>
          {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr role="row">
            {columns.map(({ key, header, align }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className={classes(styles.head, align && styles[align])}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(rows, groupOf).map(({ heading, rows: below }) => (
          <tbody key={heading} role="rowgroup">
            {heading !== '' && (
              <tr role="row">
                <th role="rowheader" scope="rowgroup" colSpan={columns.length} className={styles.group}>
                  {heading}
                </th>
              </tr>
            )}
            {below.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Rows below their headings, all below none where there are no groups. */
function groupsOf<Row>(rows: readonly Row[], groupOf: (row: Row) => string = () => '') {
  const groups: { heading: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const heading = groupOf(row);
    const last = groups.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups.length > 0 ? groups : [{ heading: '', rows: [] }];
}

/** A frame that scrolls is reached by keyboard and has a name. */
const scrollable = (narrow: 'cards' | 'scroll', caption: string) =>
  narrow === 'scroll' ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {};

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, align, oneLine, rowHeader } = column;
  const look = classes(
    styles.cell,
    align && styles[align],
    oneLine && styles.oneLine,
    rowHeader && styles.rowHeader,
  );
  const content = <div>{column.cell(row)}</div>;
  if (!rowHeader) {
    return (
      <td role="cell" className={look} data-label={header}>
        {content}
      </td>
    );
  }
  return (
    <th role="rowheader" scope="row" className={look} data-label={header}>
      {content}
    </th>
  );
}
