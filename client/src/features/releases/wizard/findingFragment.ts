import { gql, type TypedDocumentNode } from '@apollo/client';
import type { Finding_findingFragment } from '../../../generated/graphql';
import { PLACE } from './placeWords';

export const FINDING: TypedDocumentNode<Finding_findingFragment> = gql`
  fragment Finding_finding on DisclosureFinding {
    verdict
    institutions
    low
    high
    places {
      ...Place_place
    }
    also {
      ...Place_place
    }
    chain {
      kind
      about
      places {
        ...Place_place
      }
    }
  }
  ${PLACE}
`;
