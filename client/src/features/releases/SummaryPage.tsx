import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import type { SummaryPageQuery, SummaryPageQueryVariables } from '../../generated/graphql';
import { SUMMARY, Summary } from './Summary';

const SUMMARY_PAGE: TypedDocumentNode<SummaryPageQuery, SummaryPageQueryVariables> = gql`
  query SummaryPage($number: Int) {
    release(number: $number) {
      ...Summary_release
    }
    releases {
      number
      title
    }
  }
  ${SUMMARY}
`;

/** A number of the contract's Int, or null: the latest. What is no number is 0, which no release has. */
const readNumber = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
};

/** The summary of a release, by default the latest: what donors read, cite and print. */
export function SummaryPage() {
  const { t } = useTranslation('releases');
  const { number: asked } = useParams();
  const number = readNumber(asked);
  const query = useQuery(SUMMARY_PAGE, { variables: { number } });
  return (
    <Loaded query={query}>
      {({ release, releases }) => {
        if (release) return <Summary release={release} others={releases} />;
        return (
          <Page>
            <PageTitle title={t('summary')} />
            {asked === undefined ? (
              <EmptyState title={t('nothingReleased')}>{t('nothingReleasedNext')}</EmptyState>
            ) : (
              <EmptyState
                title={t('noSuchRelease', { number: asked })}
                action={<LinkButton to="/summary">{t('toLatest')}</LinkButton>}
              />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
