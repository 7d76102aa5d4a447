import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { ReleasedTable_releaseFragment } from '../../generated/graphql';
import { releasedColumns } from './releasedColumns';

export const RELEASED_TABLE: TypedDocumentNode<ReleasedTable_releaseFragment> = gql`
  fragment ReleasedTable_release on Release {
    number
    quarter
    indicators {
      code
      name
      unit
      measure
      decimals
      rating
      shareOfExpected
      baselineYear
      baselineValue
      years {
        period
        value
        outOf
        target
        counted
        expected
      }
    }
  }
`;

/** Every released indicator with its latest figure. */
export function ReleasedTable({ release }: { release: ReleasedTable_releaseFragment }) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  return (
    <Section title={t('allIndicators')}>
      <DataTable
        caption={t('allIndicators')}
        hideCaption
        columns={releasedColumns({ t, format, upTo: release.quarter })}
        rows={release.indicators}
        rowKey={({ code }) => code}
      />
    </Section>
  );
}
