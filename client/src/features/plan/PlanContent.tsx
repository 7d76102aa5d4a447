import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useTypedAddressPart } from '../../components/useTypedAddressPart';
import { useFormat } from '../../format/useFormat';
import type {
  PlanContent_completionFragment,
  PlanContent_frameworkFragment,
  PlanContent_ratingFragment,
} from '../../generated/graphql';
import { OBJECTIVE_PART, ObjectivePart } from './ObjectivePart';
import { PlanFilters } from './PlanFilters';
import { matchingObjectives } from './matchingObjectives';
import { PlanState } from './planState';

export const PLAN_CONTENT: TypedDocumentNode<PlanContent_frameworkFragment> = gql`
  fragment PlanContent_framework on Framework {
    id
    code
    title
    startQuarter
    endQuarter
    planVersion {
      id
      number
      adoptedAt
    }
    objectives {
      ...ObjectivePart_objective
      children {
        ...ObjectivePart_objective
      }
    }
  }
  ${OBJECTIVE_PART}
`;

export const PLAN_COMPLETION: TypedDocumentNode<PlanContent_completionFragment> = gql`
  fragment PlanContent_completion on ActivityCompletion {
    state
    percent
    asOf
    activity {
      id
    }
  }
`;

export const PLAN_RATING: TypedDocumentNode<PlanContent_ratingFragment> = gql`
  fragment PlanContent_rating on IndicatorStatus {
    indicator {
      id
    }
    progress {
      rating
    }
  }
`;

interface PlanContentProps {
  framework: PlanContent_frameworkFragment;
  frameworks: readonly { code: string; title: string }[];
  completions: readonly PlanContent_completionFragment[];
  ratings: readonly PlanContent_ratingFragment[];
  quarter: string;
}

/** A framework's objectives with everything below them, or what a search finds in them. */
export function PlanContent({ framework, frameworks, completions, ratings, quarter }: PlanContentProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const [search, type] = useTypedAddressPart('q');
  const found = matchingObjectives(framework.objectives, search);
  const state = {
    completionOf: new Map(completions.map((each) => [each.activity.id, each])),
    ratingOf: new Map(ratings.map(({ indicator, progress }) => [indicator.id, progress.rating])),
  };
  const { number, adoptedAt } = framework.planVersion;
  return (
    <Page>
      <PageTitle
        title={framework.title}
        documentTitle={`${t('plan')}, ${framework.code}`}
        lead={t('planLead', {
          from: format.quarter(framework.startQuarter),
          to: format.quarter(framework.endQuarter),
          number,
          adopted: format.instant(adoptedAt),
          quarter: format.quarter(quarter),
        })}
      />
      <Notice kind="attention" title={t('reconstruction')}>
        {t('reconstructionMeaning')}
      </Notice>
      <PlanFilters frameworks={frameworks} framework={framework.code} search={search} onSearch={type} />
      {search !== '' && <p role="status">{t('found', { count: found.activities })}</p>}
      {found.objectives.length === 0 && (
        <EmptyState title={t('nothingFound', { search })}>{t('nothingFoundNext')}</EmptyState>
      )}
      <PlanState value={state}>
        {found.objectives.map((objective) => (
          <ObjectivePart
            key={objective.id}
            objective={objective}
            below={objective.children}
            open={search !== ''}
          />
        ))}
      </PlanState>
    </Page>
  );
}
