import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActivityTag } from '../../components/ActivityTag';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat, type Formats } from '../../format/useFormat';
import type { OverdueActivities_overviewFragment } from '../../generated/graphql';

export const OVERDUE_ACTIVITIES: TypedDocumentNode<OverdueActivities_overviewFragment> = gql`
  fragment OverdueActivities_overview on Overview {
    quarter
    framework {
      id
      code
    }
    overdueActivities {
      state
      percent
      asOf
      activity {
        id
        code
        title
        endQuarter
        lead {
          id
          name
        }
      }
    }
  }
`;

type Overdue = OverdueActivities_overviewFragment['overdueActivities'][number];

interface Told {
  t: TFunction<'dashboard'>;
  format: Formats;
  framework: string;
}

const columns = ({ t, format, framework }: Told): Column<Overdue>[] => [
  {
    key: 'activity',
    header: t('activity'),
    rowHeader: true,
    cell: ({ activity: { code, title } }) => (
      <Link to={`/plan?framework=${framework}&q=${encodeURIComponent(code)}`}>
        {code} {title}
      </Link>
    ),
  },
  { key: 'lead', header: t('lead'), cell: ({ activity: { lead } }) => lead.name },
  { key: 'end', header: t('endQuarter'), cell: ({ activity }) => format.quarter(activity.endQuarter) },
  { key: 'state', header: t('state'), cell: ({ state }) => <ActivityTag state={state} /> },
  {
    key: 'percent',
    header: t('percentDone'),
    align: 'end',
    cell: ({ percent }) => (percent === null ? NO_VALUE : format.percent(String(percent), 0)),
  },
  {
    key: 'asOf',
    header: t('asOf'),
    cell: ({ asOf }) => (asOf === null ? t('neverApproved') : format.quarter(asOf)),
  },
];

/** Activities whose end has come without their being implemented. */
export function OverdueActivities({ overview }: { overview: OverdueActivities_overviewFragment }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const { overdueActivities, framework, quarter } = overview;
  return (
    <Section title={t('overdueActivities')}>
      {overdueActivities.length === 0 ? (
        <EmptyState title={t('noOverdue', { quarter: format.quarter(quarter) })} />
      ) : (
        <DataTable
          caption={t('overdueActivities')}
          hideCaption
          columns={columns({ t, format, framework: framework.code })}
          rows={overdueActivities}
          rowKey={({ activity }) => activity.id}
        />
      )}
    </Section>
  );
}
