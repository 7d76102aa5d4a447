import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Details } from '../../components/Details';
import { TimelinessTag } from '../../components/TimelinessTag';
import { useFormat } from '../../format/useFormat';
import type { QuarterCard_quarterFragment } from '../../generated/graphql';

interface DeadlineTableProps {
  deadlines: QuarterCard_quarterFragment['deadlines'];
  /** In words. */
  quarter: string;
  folded?: boolean;
}

/** Who owes what by which day, earliest first. Unfolded at once when it is one institution's own, unless told. */
export function DeadlineTable({ deadlines, quarter, folded = false }: DeadlineTableProps) {
  const { t } = useTranslation('reporting');
  const { day } = useFormat();
  const caption = t('deadlinesOf', { quarter });
  return (
    <Details summary={caption} open={!folded && deadlines.length === 1}>
      <DataTable
        caption={caption}
        hideCaption
        rows={deadlines}
        rowKey={({ institution }) => institution.id}
        columns={[
          {
            key: 'institution',
            header: t('institution'),
            rowHeader: true,
            cell: ({ institution }) => institution.name,
          },
          { key: 'dueOn', header: t('deadline'), cell: ({ dueOn }) => day(dueOn) },
          {
            key: 'submitted',
            header: t('submitted'),
            align: 'end',
            cell: ({ submittedReports, expectedReports }) => `${submittedReports} / ${expectedReports}`,
          },
          {
            key: 'timeliness',
            header: t('timeliness'),
            cell: ({ timeliness }) => (
              <TimelinessTag state={timeliness.state} daysLate={timeliness.daysLate} />
            ),
          },
        ]}
      />
    </Details>
  );
}
