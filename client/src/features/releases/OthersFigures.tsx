import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { OthersFigures_indicatorFragment } from '../../generated/graphql';
import { referenceColumns } from './referenceColumns';

export const OTHERS_FIGURES: TypedDocumentNode<OthersFigures_indicatorFragment> = gql`
  fragment OthersFigures_indicator on ReleasedIndicator {
    code
    sensitivity
    referenceFigures {
      startDay
      endDay
      breakdown
      value
      unit
      sourceTitle
      sourceUrl
      status
    }
  }
`;

type Figure = OthersFigures_indicatorFragment['referenceFigures'][number];

/** The source as a link where it has an address. */
const withLink = (column: Column<Figure>): Column<Figure> =>
  column.key === 'source'
    ? {
        ...column,
        cell: ({ sourceTitle, sourceUrl }) =>
          sourceUrl ? (
            <a href={sourceUrl} rel="noreferrer">
              {sourceTitle}
            </a>
          ) : (
            sourceTitle
          ),
      }
    : column;

interface OthersFiguresProps {
  indicator: OthersFigures_indicatorFragment;
  threshold: number;
}

/** What others published about the indicator; nothing is drawn where there is nothing. */
export function OthersFigures({ indicator, threshold }: OthersFiguresProps) {
  const { t } = useTranslation('released');
  const { t: told } = useTranslation('releases');
  const { referenceFigures, sensitivity } = indicator;
  const columns = referenceColumns(told, useFormat()).map(withLink);
  if (referenceFigures.length === 0) return null;
  const small = sensitivity === 'SMALL_COUNT' ? ` ${t('othersSmall', { threshold })}` : '';
  return (
    <Section title={t('othersOnThis')} lead={`${t('othersLead')}${small}`}>
      <DataTable
        caption={t('othersOnThis')}
        hideCaption
        columns={columns.map((column) => ({ ...column, rowHeader: column.key === 'period' }))}
        rows={referenceFigures}
        rowKey={(figure) => Object.values(figure).join(' ')}
      />
    </Section>
  );
}
