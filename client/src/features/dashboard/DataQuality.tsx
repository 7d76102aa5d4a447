import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../components/Button';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { useAddressPart } from '../../components/useAddressPart';
import type { DataQuality_overviewFragment } from '../../generated/graphql';
import { IndicatorLink } from './IndicatorLink';

export const DATA_QUALITY: TypedDocumentNode<DataQuality_overviewFragment> = gql`
  fragment DataQuality_overview on Overview {
    dataQuality {
      reportId
      quarter
      rule
      message
      explanation
      institution {
        id
        name
      }
      indicator {
        id
        code
        name
      }
    }
  }
`;

type Flag = DataQuality_overviewFragment['dataQuality'][number];

const FIRST = 8;

const columns = (t: TFunction<'dashboard'>): Column<Flag>[] => [
  {
    key: 'indicator',
    header: t('indicator'),
    rowHeader: true,
    cell: ({ indicator }) => <IndicatorLink indicator={indicator} />,
  },
  {
    key: 'institution',
    header: t('institution'),
    cell: ({ reportId, institution }) => <Link to={`/reports/${reportId}`}>{institution.name}</Link>,
  },
  { key: 'message', header: t('remark'), cell: ({ message }) => message },
  {
    key: 'explanation',
    header: t('explanation'),
    cell: ({ explanation }) => explanation ?? <em>{t('notExplained')}</em>,
  },
];

/** What looks unusual in submitted and approved figures of the quarter, with the explanations given. */
export function DataQuality({ overview }: { overview: DataQuality_overviewFragment }) {
  const { t } = useTranslation('dashboard');
  const [shown, show] = useAddressPart('remarks');
  const flags = overview.dataQuality;
  const listed = shown === 'all' ? flags : flags.slice(0, FIRST);
  return (
    <Section title={t('dataQuality')} lead={t('dataQualityLead')}>
      {flags.length === 0 ? (
        <EmptyState title={t('noRemarks')} />
      ) : (
        <DataTable
          caption={t('dataQuality')}
          hideCaption
          columns={columns(t)}
          rows={listed}
          rowKey={({ reportId, indicator, rule, message }) =>
            [reportId, indicator.id, rule, message].join(' ')
          }
        />
      )}
      {flags.length > FIRST && (
        <div>
          <Button look="secondary" small onClick={() => show(shown === 'all' ? '' : 'all')}>
            {shown === 'all' ? t('showFewer') : t('showAll', { count: flags.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}
