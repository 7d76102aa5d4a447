import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../components/Button';
import { DataTable, type Column } from '../../components/DataTable';
import { Details } from '../../components/Details';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';
import { isAllowed } from './allowedAction';
import { DeadlineTable } from './DeadlineTable';

interface QuarterTableProps {
  quarters: readonly QuarterCard_quarterFragment[];
  onAsk: (quarter: QuarterCard_quarterFragment) => void;
}

/** The closed quarters, newest first. */
export function QuarterTable({ quarters, onAsk }: QuarterTableProps) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const columns: Column<QuarterCard_quarterFragment>[] = [
    {
      key: 'quarter',
      header: t('quarter'),
      rowHeader: true,
      cell: ({ quarter }) => (
        <Link to={`/reports?workflow=ANY&quarter=${quarter}`}>{format.quarter(quarter)}</Link>
      ),
    },
    { key: 'dueAt', header: t('deadline'), cell: ({ dueAt }) => format.shortInstant(dueAt) },
    {
      key: 'closedAt',
      header: t('closed'),
      cell: ({ closedAt }) => (closedAt ? format.shortInstant(closedAt) : ''),
    },
    {
      key: 'expected',
      header: t('expected'),
      align: 'end',
      cell: ({ submittedShare }) => submittedShare.whole,
    },
    {
      key: 'submitted',
      header: t('submitted'),
      align: 'end',
      cell: ({ submittedShare }) => submittedShare.part,
    },
    {
      key: 'approved',
      header: t('approved'),
      align: 'end',
      cell: ({ approvedShare }) => approvedShare.part,
    },
    {
      key: 'extend',
      header: t('extensions'),
      cell: (quarter) => (
        <>
          {quarter.extensions.length > 0 && <span>{quarter.extensions.length} </span>}
          {isAllowed(quarter.viewerActions, 'EXTEND_DEADLINE') && (
            <Button small look="quiet" onClick={() => onAsk(quarter)}>
              {t('extendNamed', { quarter: format.quarter(quarter.quarter) })}
            </Button>
          )}
        </>
      ),
    },
  ];
  return (
    <Section title={t('closedQuarters')}>
      <DataTable
        caption={t('closedQuarters')}
        hideCaption
        columns={columns}
        rows={quarters}
        rowKey={({ id }) => id}
      />
      <Details summary={t('deadlinesOfClosed')} late>
        {quarters.map(({ id, quarter, deadlines }) => (
          <DeadlineTable key={id} deadlines={deadlines} quarter={format.quarter(quarter)} folded />
        ))}
      </Details>
    </Section>
  );
}
