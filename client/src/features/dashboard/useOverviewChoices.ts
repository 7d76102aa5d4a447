import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { OverviewChoicesQuery, OverviewChoicesQueryVariables } from '../../generated/graphql';

const OVERVIEW_CHOICES: TypedDocumentNode<OverviewChoicesQuery, OverviewChoicesQueryVariables> = gql`
  query OverviewChoices {
    frameworks {
      id
      code
      title
      startQuarter
      endQuarter
    }
    quarters {
      id
      quarter
      state
    }
  }
`;

/** The frameworks and opened quarters that can be looked at. They change seldom and are kept. */
export const useOverviewChoices = () => useQuery(OVERVIEW_CHOICES, { fetchPolicy: 'cache-first' });
