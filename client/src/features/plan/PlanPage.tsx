import { gql, type TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useAddressPart } from '../../components/useAddressPart';
import type {
  PlanFrameworksQuery,
  PlanFrameworksQueryVariables,
  PlanPageQuery,
  PlanPageQueryVariables,
} from '../../generated/graphql';
import { PLAN_CONTENT, PLAN_COMPLETION, PLAN_RATING, PlanContent } from './PlanContent';

const PLAN_FRAMEWORKS: TypedDocumentNode<PlanFrameworksQuery, PlanFrameworksQueryVariables> = gql`
  query PlanFrameworks {
    frameworks {
      id
      code
      title
    }
  }
`;

const PLAN_PAGE: TypedDocumentNode<PlanPageQuery, PlanPageQueryVariables> = gql`
  query PlanPage($framework: String!) {
    framework(code: $framework) {
      ...PlanContent_framework
    }
    activityCompletion(framework: $framework) {
      ...PlanContent_completion
    }
    overview(framework: $framework) {
      quarter
      indicators {
        ...PlanContent_rating
      }
    }
  }
  ${PLAN_CONTENT}
  ${PLAN_COMPLETION}
  ${PLAN_RATING}
`;

/** The plan: objectives, activities and indicators, with how far they are. Framework and search are in the address. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const [asked] = useAddressPart('framework');
  const list = useQuery(PLAN_FRAMEWORKS, { fetchPolicy: 'cache-first' });
  const code = asked || list.data?.frameworks[0]?.code;
  const query = useQuery(PLAN_PAGE, code ? { variables: { framework: code } } : skipToken);
  if (list.data?.frameworks.length === 0) return <NoPlan />;
  return (
    <Loaded
      query={{ data: query.data, error: query.error ?? list.error, refetch: query.refetch }}
      notFound={{ title: t('noSuchFramework', { code: code ?? '' }), to: '/plan', link: t('toPlan') }}
    >
      {({ framework, activityCompletion, overview }) =>
        framework && (
          <PlanContent
            framework={framework}
            frameworks={list.data?.frameworks ?? []}
            completions={activityCompletion}
            ratings={overview.indicators}
            quarter={overview.quarter}
          />
        )
      }
    </Loaded>
  );
}

function NoPlan() {
  const { t } = useTranslation('plan');
  return (
    <Page>
      <PageTitle title={t('plan')} />
      <EmptyState title={t('noPlan')}>{t('noPlanNext')}</EmptyState>
    </Page>
  );
}
