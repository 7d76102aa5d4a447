import { gql, type TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useAddressPart } from '../../components/useAddressPart';
import type { OverviewPageQuery, OverviewPageQueryVariables } from '../../generated/graphql';
import { OVERVIEW_CONTENT, OverviewContent } from './OverviewContent';
import { OverviewFilters } from './OverviewFilters';
import { useOverviewChoices } from './useOverviewChoices';

const OVERVIEW_PAGE: TypedDocumentNode<OverviewPageQuery, OverviewPageQueryVariables> = gql`
  query OverviewPage($framework: String!, $quarter: Quarter) {
    overview(framework: $framework, quarter: $quarter) {
      ...OverviewContent_overview
    }
  }
  ${OVERVIEW_CONTENT}
`;

/** A framework at one quarter: who has reported, how far activities and indicators are. Both are in the address. */
export function OverviewPage() {
  const [askedFramework] = useAddressPart('framework');
  const [quarter] = useAddressPart('quarter');
  const { t } = useTranslation('dashboard');
  const choices = useOverviewChoices();
  const framework = askedFramework || choices.data?.frameworks[0]?.code;
  const query = useQuery(
    OVERVIEW_PAGE,
    framework ? { variables: { framework, quarter: quarter || null } } : skipToken,
  );
  // While another quarter is fetched the one before stays in view.
  const shown = query.error ? query.data : (query.data ?? query.previousData);
  if (choices.data?.frameworks.length === 0) return <NoPlan />;
  return (
    <Loaded
      query={{ data: shown, error: query.error ?? choices.error, refetch: query.refetch }}
      notFound={{
        title: t('noSuchFramework', { code: framework ?? '' }),
        to: '/overview',
        link: t('toOverview'),
      }}
    >
      {({ overview }) => (
        <OverviewContent
          overview={overview}
          filters={
            choices.data && (
              <OverviewFilters
                choices={choices.data}
                framework={overview.framework.code}
                quarter={overview.quarter}
              />
            )
          }
        />
      )}
    </Loaded>
  );
}

function NoPlan() {
  const { t } = useTranslation('dashboard');
  return (
    <Page>
      <PageTitle title={t('overview')} />
      <EmptyState title={t('noPlan')}>{t('noPlanNext')}</EmptyState>
    </Page>
  );
}
