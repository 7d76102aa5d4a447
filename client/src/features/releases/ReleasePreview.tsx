import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Details } from '../../components/Details';
import { ErrorState } from '../../components/ErrorState';
import { Section } from '../../components/Section';
import { Skeleton } from '../../components/Skeleton';
import type { ReleasePreviewQuery, ReleasePreviewQueryVariables } from '../../generated/graphql';
import { HEADLINE, Headline } from './Headline';
import { LEFT_OUT, LeftOut } from './LeftOut';
import { RELEASED_OBJECTIVES, ReleasedObjectives } from './ReleasedObjectives';
import { RELEASED_TABLE, ReleasedTable } from './ReleasedTable';

const RELEASE_PREVIEW: TypedDocumentNode<ReleasePreviewQuery, ReleasePreviewQueryVariables> = gql`
  query ReleasePreview($framework: String!, $quarter: Quarter!) {
    releasePreview(framework: $framework, quarter: $quarter) {
      number
      headline {
        indicatorsReleased
      }
      ...Headline_release
      ...ReleasedObjectives_release
      ...ReleasedTable_release
      ...LeftOut_release
    }
  }
  ${HEADLINE}
  ${RELEASED_OBJECTIVES}
  ${RELEASED_TABLE}
  ${LEFT_OUT}
`;

/** What a release made now would say and what it leaves out. Not kept: it has the number of a release to come. */
export function ReleasePreview({ framework, quarter }: { framework: string; quarter: string }) {
  const { t } = useTranslation('releases');
  const { data, error, refetch } = useQuery(RELEASE_PREVIEW, {
    variables: { framework, quarter },
    fetchPolicy: 'no-cache',
  });
  const release = data?.releasePreview;
  return (
    <Section title={t('preview')} lead={t('previewLead')}>
      {error && <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {!release && !error && <Skeleton height="12rem" />}
      {release && (
        <>
          <Headline release={release} />
          <ReleasedObjectives release={release} />
          <LeftOut release={release} />
          <Details summary={t('showIndicators', { count: release.headline.indicatorsReleased })}>
            <ReleasedTable release={release} leads={false} />
          </Details>
        </>
      )}
    </Section>
  );
}
