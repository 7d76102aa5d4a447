import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CloseQuarterMutation,
  CloseQuarterMutationVariables,
  ExtendDeadlineMutation,
  ExtendDeadlineMutationVariables,
  OpenQuarterMutation,
  OpenQuarterMutationVariables,
} from '../../generated/graphql';
import { QUARTER } from './quarterFragment';

export const OPEN_QUARTER: TypedDocumentNode<OpenQuarterMutation, OpenQuarterMutationVariables> = gql`
  mutation OpenQuarter($input: OpenQuarterInput!) {
    openQuarter(input: $input) {
      ...QuarterCard_quarter
    }
  }
  ${QUARTER}
`;

export const CLOSE_QUARTER: TypedDocumentNode<CloseQuarterMutation, CloseQuarterMutationVariables> = gql`
  mutation CloseQuarter($input: CloseQuarterInput!) {
    closeQuarter(input: $input) {
      ...QuarterCard_quarter
    }
  }
  ${QUARTER}
`;

export const EXTEND_DEADLINE: TypedDocumentNode<ExtendDeadlineMutation, ExtendDeadlineMutationVariables> =
  gql`
    mutation ExtendDeadline($input: ExtendDeadlineInput!) {
      extendDeadline(input: $input) {
        ...QuarterCard_quarter
      }
    }
    ${QUARTER}
  `;
