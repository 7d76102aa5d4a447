import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useFormat } from '../../format/useFormat';
import type { OverviewContent_overviewFragment } from '../../generated/graphql';
import { COMPLETION_BY_OBJECTIVE, CompletionByObjective } from './CompletionByObjective';
import { DATA_QUALITY, DataQuality } from './DataQuality';
import { INDICATORS_BY_RATING, IndicatorsByRating } from './IndicatorsByRating';
import { OVERDUE_ACTIVITIES, OverdueActivities } from './OverdueActivities';
import { overviewSentence } from './overviewSentence';
import { RemindButton } from './RemindButton';
import { REPORTING_FIGURES, ReportingFigures } from './ReportingFigures';
import { REPORTING_MATRIX, ReportingMatrix } from './ReportingMatrix';

export const OVERVIEW_CONTENT: TypedDocumentNode<OverviewContent_overviewFragment> = gql`
  fragment OverviewContent_overview on Overview {
    quarter
    ownOnly
    framework {
      id
      code
      title
    }
    expectedReports
    reportedReports
    returnedReports
    remindable
    overdue {
      id
      name
    }
    ...ReportingFigures_overview
    ...ReportingMatrix_overview
    ...CompletionByObjective_overview
    ...IndicatorsByRating_overview
    ...OverdueActivities_overview
    ...DataQuality_overview
  }
  ${REPORTING_FIGURES}
  ${REPORTING_MATRIX}
  ${COMPLETION_BY_OBJECTIVE}
  ${INDICATORS_BY_RATING}
  ${OVERDUE_ACTIVITIES}
  ${DATA_QUALITY}
`;

interface OverviewContentProps {
  overview: OverviewContent_overviewFragment;
  filters: ReactNode;
}

/** The overview: its sentence first, then what stands behind it. */
export function OverviewContent({ overview, filters }: OverviewContentProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const quarter = format.quarter(overview.quarter);
  const late = overview.overdue.map(({ name }) => name);
  return (
    <Page width="wide">
      <PageTitle
        title={overview.ownOnly ? t('ownTitle', { quarter }) : overviewSentence(t, quarter, overview)}
        documentTitle={`${t('overview')}, ${quarter}`}
        lead={late.length > 0 && !overview.ownOnly ? t('lateNames', { names: format.list(late) }) : undefined}
        actions={
          overview.remindable > 0 && (
            <RemindButton
              count={overview.remindable}
              framework={overview.framework.code}
              quarter={overview.quarter}
            />
          )
        }
      />
      {filters}
      {overview.ownOnly && <Notice>{t('ownOnly')}</Notice>}
      <ReportingFigures overview={overview} />
      <ReportingMatrix overview={overview} />
      <CompletionByObjective overview={overview} />
      <IndicatorsByRating overview={overview} />
      <OverdueActivities overview={overview} />
      <DataQuality overview={overview} />
    </Page>
  );
}
