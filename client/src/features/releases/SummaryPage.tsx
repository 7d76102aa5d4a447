import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import type { SummaryPageQuery, SummaryPageQueryVariables } from '../../generated/graphql';
import { NoRelease } from './NoRelease';
import { readNumber } from './readNumber';
import { SUMMARY, Summary } from './Summary';

const SUMMARY_PAGE: TypedDocumentNode<SummaryPageQuery, SummaryPageQueryVariables> = gql`
  query SummaryPage($number: Int) {
    release(number: $number) {
      ...Summary_release
    }
    releases {
      number
      title
      frameworkCode
    }
  }
  ${SUMMARY}
`;

/** The summary of a release, by default the latest: what donors read, cite and print. */
export function SummaryPage() {
  const { number: asked } = useParams();
  const number = readNumber(asked);
  const query = useQuery(SUMMARY_PAGE, { variables: { number } });
  return (
    <Loaded query={query}>
      {({ release, releases }) =>
        release ? <Summary release={release} others={releases} /> : <NoRelease asked={asked} />
      }
    </Loaded>
  );
}
