import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { Tabs } from '../../components/Tabs';
import { useAddressPart } from '../../components/useAddressPart';
import type { IndicatorContent_trendFragment } from '../../generated/graphql';
import { BREAKDOWN_VIEW, BreakdownView } from './BreakdownView';
import { INDICATOR_FACTS, IndicatorFacts } from './IndicatorFacts';
import { INDICATOR_NOW, IndicatorNow } from './IndicatorNow';
import { MAKING_VIEW, MakingView } from './MakingView';
import { TREND_VIEW, TrendView } from './TrendView';

export const INDICATOR_CONTENT: TypedDocumentNode<IndicatorContent_trendFragment> = gql`
  fragment IndicatorContent_trend on IndicatorTrend {
    indicator {
      id
      code
      name
      definition
      objective {
        id
        code
        title
      }
      framework {
        id
        code
      }
      ...IndicatorFacts_indicator
    }
    ...IndicatorNow_trend
    ...TrendView_trend
    ...BreakdownView_trend
    ...MakingView_trend
  }
  ${INDICATOR_FACTS}
  ${INDICATOR_NOW}
  ${TREND_VIEW}
  ${BREAKDOWN_VIEW}
  ${MAKING_VIEW}
`;

export interface IndicatorViewProps<Trend = IndicatorContent_trendFragment> {
  trend: Trend;
  /** The institution of a focal point, whose own reports alone may be read; null for those who read all. */
  ownInstitutionId: string | null;
  /** Whether the figures are invented: said inside every picture and file that leaves the page. */
  demonstration: boolean;
}

const VIEWS = ['trend', 'breakdowns', 'making', 'about'] as const;

/** What the indicator is, where it stands, and its views; the view is in the address. */
export function IndicatorContent(props: IndicatorViewProps) {
  const { t } = useTranslation('dashboard');
  const [asked, choose] = useAddressPart('view');
  const { indicator } = props.trend;
  const { code, name, definition, objective, framework } = indicator;
  const view = VIEWS.find((each) => each === asked) ?? 'trend';
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: t('overview'), to: `/overview?framework=${framework.code}&rating=ALL` },
          {
            label: `${objective.code} ${objective.title}`,
            to: `/plan?framework=${framework.code}&q=${code}`,
          },
          { label: code },
        ]}
      />
      <PageTitle title={name} documentTitle={`${code} ${name}`} lead={definition} />
      <IndicatorNow trend={props.trend} />
      <Tabs
        label={t('views')}
        tabs={VIEWS.map((key) => ({ key, label: t(`view_${key}`) }))}
        active={view}
        onChange={(key) => choose(key === 'trend' ? '' : key)}
      >
        {view === 'trend' && <TrendView {...props} />}
        {view === 'breakdowns' && <BreakdownView {...props} />}
        {view === 'making' && <MakingView {...props} />}
        {view === 'about' && <IndicatorFacts indicator={indicator} />}
      </Tabs>
    </Page>
  );
}
