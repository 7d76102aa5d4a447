import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import type { OthersFigures_indicatorFragment } from '../../generated/graphql';
import { usePublishedColumns } from './usePublishedColumns';

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

interface OthersFiguresProps {
  indicator: OthersFigures_indicatorFragment;
  threshold: number;
}

/** What others published about the indicator; nothing is drawn where there is nothing. */
export function OthersFigures({ indicator, threshold }: OthersFiguresProps) {
  const { t } = useTranslation('released');
  const { referenceFigures, sensitivity } = indicator;
  const columns = usePublishedColumns();
  if (referenceFigures.length === 0) return null;
  const small = sensitivity === 'SMALL_COUNT' ? ` ${t('othersSmall', { threshold })}` : '';
  return (
    <Section title={t('othersOnThis')} lead={`${t('othersLead')}${small}`}>
      <DataTable
        caption={t('othersOnThis')}
        hideCaption
        columns={columns}
        rows={referenceFigures}
        rowKey={(figure) => Object.values(figure).join(' ')}
      />
    </Section>
  );
}
