import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { FiguresTable_indicatorFragment } from '../../generated/graphql';
import { figureColumns } from './figureColumns';

export const FIGURES_TABLE: TypedDocumentNode<FiguresTable_indicatorFragment> = gql`
  fragment FiguresTable_point on ReleasedPoint {
    period
    value
    hidden
    outOf
    numerator
    numeratorHidden
    denominator
    denominatorHidden
    target
    percentOfTarget
    change
    counted
    expected
  }
  fragment FiguresTable_indicator on ReleasedIndicator {
    code
    name
    measure
    decimals
    points {
      ...FiguresTable_point
    }
    years {
      ...FiguresTable_point
    }
  }
`;

interface FiguresTableProps {
  indicator: FiguresTable_indicatorFragment;
  upTo: string;
}

/** Every figure of the total with all that follows from it: years first, then quarters, newest on top. */
export function FiguresTable({ indicator, upTo }: FiguresTableProps) {
  const { t } = useTranslation(['released', 'releases']);
  const format = useFormat();
  return (
    <Section title={t('figures')} lead={t('changeAbout')}>
      <DataTable
        caption={t('figuresOf')}
        hideCaption
        narrow="scroll"
        columns={figureColumns({ t, format, upTo }, indicator)}
        rows={[...indicator.years.toReversed(), ...indicator.points.toReversed()]}
        rowKey={({ period }) => period}
      />
    </Section>
  );
}
