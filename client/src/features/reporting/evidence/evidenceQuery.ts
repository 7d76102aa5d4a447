import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  EvidenceQuery,
  EvidenceQueryVariables,
  RemoveEvidenceMutation,
  RemoveEvidenceMutationVariables,
} from '../../../generated/graphql';

const FILE = gql`
  fragment EvidenceFile on Evidence {
    id
    name
    kind
    bytes
    addedBy
    addedAt
    removed {
      by
      at
      why
    }
  }
`;

export const EVIDENCE: TypedDocumentNode<EvidenceQuery, EvidenceQueryVariables> = gql`
  query Evidence($id: ID!) {
    report(id: $id) {
      id
      lines {
        id
        evidence {
          ...EvidenceFile
        }
      }
      activities {
        id
        evidence {
          ...EvidenceFile
        }
      }
    }
  }
  ${FILE}
`;

export const REMOVE_EVIDENCE: TypedDocumentNode<RemoveEvidenceMutation, RemoveEvidenceMutationVariables> =
  gql`
    mutation RemoveEvidence($input: RemoveEvidenceInput!) {
      removeEvidence(input: $input) {
        ...EvidenceFile
      }
    }
    ${FILE}
  `;
