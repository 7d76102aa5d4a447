import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { RatingTag } from '../../components/RatingTag';
import { Section } from '../../components/Section';
import { useFormat, type Formats } from '../../format/useFormat';
import type { YearTable_trendFragment } from '../../generated/graphql';
import { CoverageText } from './CoverageText';
import { ProgressToTarget } from './ProgressToTarget';

export const YEAR_TABLE: TypedDocumentNode<YearTable_trendFragment> = gql`
  fragment YearTable_trend on IndicatorTrend {
    indicator {
      id
      measure
      decimals
    }
    years {
      year
      target
      figure {
        value
        outOf
        coverage {
          counted
          expected
        }
      }
      progress {
        rating
        share
        shareOfExpected
      }
    }
  }
`;

type Year = YearTable_trendFragment['years'][number];
type Indicator = YearTable_trendFragment['indicator'];

const columns = (t: TFunction<'dashboard'>, format: Formats, indicator: Indicator): Column<Year>[] => [
  { key: 'year', header: t('year'), rowHeader: true, cell: ({ year }) => format.year(year) },
  {
    key: 'figure',
    header: t('figure'),
    align: 'end',
    cell: ({ figure }) => format.figure(figure.value, { ...indicator, outOf: figure.outOf }),
  },
  {
    key: 'target',
    header: t('target'),
    align: 'end',
    cell: ({ target }) => format.figure(target, indicator),
  },
  {
    key: 'progress',
    header: t('progress'),
    cell: ({ progress }) => <ProgressToTarget progress={progress} />,
  },
  { key: 'rating', header: t('rating'), cell: ({ progress }) => <RatingTag rating={progress.rating} /> },
  { key: 'coverage', header: t('coverage'), cell: ({ figure }) => <CoverageText {...figure.coverage} /> },
];

/** The figures of the years, with progress towards their targets. */
export function YearTable({ trend: { indicator, years } }: { trend: YearTable_trendFragment }) {
  const { t } = useTranslation('dashboard');
  return (
    <Section title={t('byYear')} lead={t('byYearLead')}>
      <DataTable
        caption={t('byYear')}
        hideCaption
        columns={columns(t, useFormat(), indicator)}
        rows={years.toReversed()}
        rowKey={({ year }) => String(year)}
      />
    </Section>
  );
}
