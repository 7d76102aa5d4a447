import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { isCorrection } from '../../../../schema/releases/isCorrection';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { Corrections_releaseFragment } from '../../generated/graphql';
import { correctionColumns } from './correctionColumns';

export const CORRECTIONS: TypedDocumentNode<Corrections_releaseFragment> = gql`
  fragment Corrections_release on Release {
    number
    quarter
    changes {
      kind
      indicatorCode
      breakdown
      period
      before
      now
    }
    indicators {
      code
      name
      measure
      decimals
      breakdowns {
        cells {
          key
          name
        }
      }
    }
  }
`;

interface CorrectionsProps {
  release: Corrections_releaseFragment;
  /** The number of the release before. */
  before: number;
}

/** The log of figures that the release before gave otherwise, one row each. */
export function Corrections({ release, before }: CorrectionsProps) {
  const { t } = useTranslation('released');
  const format = useFormat();
  const rows = release.changes.filter(isCorrection);
  return (
    <Section title={t('corrections')} lead={t('correctionsLead')}>
      {rows.length === 0 ? (
        <p>{t('noCorrections', { before })}</p>
      ) : (
        <DataTable
          caption={t('corrections')}
          hideCaption
          columns={correctionColumns({ t, format, release })}
          rows={rows}
          rowKey={({ indicatorCode, breakdown, period }) => `${indicatorCode} ${breakdown} ${period}`}
        />
      )}
    </Section>
  );
}
