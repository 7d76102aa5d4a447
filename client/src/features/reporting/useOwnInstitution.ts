import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { OwnInstitutionQuery, OwnInstitutionQueryVariables } from '../../generated/graphql';

const OWN_INSTITUTION: TypedDocumentNode<OwnInstitutionQuery, OwnInstitutionQueryVariables> = gql`
  query OwnInstitution {
    viewer {
      id
      institution {
        id
        name
      }
    }
  }
`;

/** The institution for which the viewer reports; null for who reviews. Known already from the frame of the page. */
export function useOwnInstitution(): { id: string; name: string } | null {
  const { data } = useQuery(OWN_INSTITUTION, { fetchPolicy: 'cache-first' });
  return data?.viewer?.institution ?? null;
}
