import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isCodeOf } from '../../../../schema/language/label';
import { DataTable, type Column } from '../../components/DataTable';
import { Details } from '../../components/Details';
import { Section } from '../../components/Section';
import { useFormat, type Formats } from '../../format/useFormat';
import type { ReferenceFigures_indicatorFragment } from '../../generated/graphql';

export const REFERENCE_FIGURES: TypedDocumentNode<ReferenceFigures_indicatorFragment> = gql`
  fragment ReferenceFigures_indicator on Indicator {
    id
    referenceFigures {
      id
      startDay
      endDay
      breakdown
      value
      unit
      sourceTitle
      sourceUrl
      status
      note
    }
  }
`;

type Figure = ReferenceFigures_indicatorFragment['referenceFigures'][number];

const columns = (t: TFunction<'dashboard'>, format: Formats): Column<Figure>[] => [
  {
    key: 'period',
    header: t('period'),
    rowHeader: true,
    cell: ({ startDay, endDay }) => format.period(startDay, endDay),
  },
  { key: 'of', header: t('of'), cell: ({ breakdown }) => breakdown ?? t('total') },
  { key: 'value', header: t('figure'), align: 'end', cell: ({ value }) => format.number(value) },
  {
    key: 'status',
    header: t('status'),
    cell: ({ status }) =>
      isCodeOf('ReferenceStatus', status) ? format.label('ReferenceStatus', status) : status,
  },
  {
    key: 'source',
    header: t('sourceHeader'),
    cell: ({ sourceTitle, sourceUrl, note }) => (
      <>
        {sourceUrl ? (
          <a href={sourceUrl} rel="noreferrer">
            {sourceTitle}
          </a>
        ) : (
          sourceTitle
        )}
        {note && ` – ${note}`}
      </>
    ),
  },
];

/** Figures that others published. Sources contradict each other: each stands by itself. */
export function ReferenceFigures({ indicator }: { indicator: ReferenceFigures_indicatorFragment }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const figures = indicator.referenceFigures;
  if (figures.length === 0) return null;
  return (
    <Section title={t('references')} lead={t('referencesLead')}>
      <Details summary={t('referencesShow', { count: figures.length })} open={figures.length <= 6}>
        <DataTable
          caption={t('references')}
          hideCaption
          columns={columns(t, format)}
          rows={figures.toSorted((a, b) => b.endDay.localeCompare(a.endDay))}
          rowKey={({ id }) => id}
        />
      </Details>
    </Section>
  );
}
