import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Details } from '../../components/Details';
import { publishedColumns } from '../../components/publishedColumns';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
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
          columns={publishedColumns(
            {
              period: t('period'),
              of: t('of'),
              total: t('total'),
              figure: t('figure'),
              status: t('status'),
              source: t('sourceHeader'),
            },
            format,
          )}
          rows={figures.toSorted((a, b) => b.endDay.localeCompare(a.endDay))}
          rowKey={({ id }) => id}
        />
      </Details>
    </Section>
  );
}
