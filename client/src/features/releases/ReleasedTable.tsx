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
      ratingHidden
      shareOfExpected
      baselineYear
      baselineValue
      points {
        period
        value
        hidden
        outOf
        target
        counted
        expected
      }
      years {
        period
        value
        hidden
        outOf
        target
        counted
        expected
      }
    }
  }
`;

interface ReleasedTableProps {
  release: ReleasedTable_releaseFragment;
  /** The indicators lead to their pages: not while the release is only looked at before it is made. */
  leads?: boolean;
}

/** Every released indicator with its latest figure. */
export function ReleasedTable({ release, leads = true }: ReleasedTableProps) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  return (
    <Section title={t('allIndicators')}>
      <DataTable
        caption={t('allIndicators')}
        hideCaption
        columns={releasedColumns({ t, format, upTo: release.quarter, number: leads ? release.number : null })}
        rows={release.indicators}
        rowKey={({ code }) => code}
      />
    </Section>
  );
}
