import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { RatingTag } from '../../components/RatingTag';
import type { IndicatorTable_statusFragment } from '../../generated/graphql';
import { CoverageText } from './CoverageText';
import { IndicatorLink } from './IndicatorLink';
import styles from './IndicatorLink.module.css';
import { ProgressToTarget } from './ProgressToTarget';
import { useFormat, type Formats } from '../../format/useFormat';

export const INDICATOR_STATUS: TypedDocumentNode<IndicatorTable_statusFragment> = gql`
  fragment IndicatorTable_status on IndicatorStatus {
    indicator {
      id
      code
      name
      unit
      measure
      decimals
    }
    figure {
      value
      outOf
      partial
      coverage {
        counted
        expected
      }
    }
    progress {
      rating
      share
      shareOfExpected
      target
      targetPeriod
    }
  }
`;

type Status = IndicatorTable_statusFragment;

const columns = (t: TFunction<'dashboard'>, { figure }: Formats): Column<Status>[] => [
  {
    key: 'indicator',
    header: t('indicator'),
    rowHeader: true,
    cell: ({ indicator }) => <IndicatorLink indicator={indicator} />,
  },
  {
    key: 'figure',
    header: t('yearSoFar'),
    align: 'end',
    cell: (status) => figure(status.figure.value, { ...status.indicator, outOf: status.figure.outOf }),
  },
  {
    key: 'target',
    header: t('target'),
    align: 'end',
    cell: ({ indicator, progress }) => figure(progress.target, indicator),
  },
  {
    key: 'progress',
    header: t('progress'),
    cell: ({ progress }) => <ProgressToTarget progress={progress} />,
  },
  {
    key: 'coverage',
    header: t('coverage'),
    cell: ({ figure: { coverage } }) => <CoverageText {...coverage} />,
  },
  {
    key: 'rating',
    header: t('rating'),
    cell: ({ progress }) => (
      <span className={styles.unbroken}>
        <RatingTag rating={progress.rating} />
      </span>
    ),
  },
];

/** Indicators with figure, target, progress, coverage and rating of the year so far. */
export function IndicatorTable({ statuses }: { statuses: readonly Status[] }) {
  const { t } = useTranslation('dashboard');
  return (
    <DataTable
      caption={t('indicators')}
      hideCaption
      columns={columns(t, useFormat())}
      rows={statuses}
      rowKey={({ indicator }) => indicator.id}
    />
  );
}
