import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/DataTable';
import { useFormat } from '../../format/useFormat';
import type { ChangedLine } from './changedLines';
import { FigureOf } from './FigureOf';
import { formOf } from './lineForm';

interface ChangeTableProps {
  changes: readonly ChangedLine[];
  /** The address of the report's page. */
  page: string;
}

/** Totals that changed much, beside the figures from which they differ. */
export function ChangeTable({ changes, page }: ChangeTableProps) {
  const { t } = useTranslation(['details', 'reporting']);
  const { shortQuarter, percent } = useFormat();
  const indicatorOf = ({ line: { indicator } }: ChangedLine) => ({ ...indicator, form: formOf(indicator) });
  return (
    <DataTable<ChangedLine>
      caption={t('changesCaption')}
      hideCaption
      columns={[
        {
          key: 'indicator',
          header: t('columnIndicator', { ns: 'reporting' }),
          rowHeader: true,
          cell: ({ line }) => (
            <Link to={`${page}#${encodeURIComponent(`cell-${line.cells[0]?.id}`)}`}>
              {line.indicator.code} {line.indicator.name}
            </Link>
          ),
        },
        {
          key: 'now',
          header: t('now'),
          align: 'end',
          cell: (row) =>
            row.line.cells[0] && <FigureOf content={row.line.cells[0]} indicator={indicatorOf(row)} />,
        },
        {
          key: 'before',
          header: t('before'),
          align: 'end',
          cell: (row) => (
            <>
              <FigureOf content={row.change.before} indicator={indicatorOf(row)} /> (
              {shortQuarter(row.change.before.quarter)})
            </>
          ),
        },
        {
          key: 'change',
          header: t('change'),
          align: 'end',
          cell: ({ change }) =>
            change.percent
              ? `${change.percent.startsWith('-') ? '' : '+'}${percent(change.percent, 0)}`
              : t('fromZero'),
        },
      ]}
      rows={changes}
      rowKey={({ line, change }) => `${line.id} ${change.before.quarter}`}
    />
  );
}
