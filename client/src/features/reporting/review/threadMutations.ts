import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AnswerThreadMutation,
  AnswerThreadMutationVariables,
  ReopenThreadMutation,
  ReopenThreadMutationVariables,
  ResolveThreadMutation,
  ResolveThreadMutationVariables,
  StartThreadMutation,
  StartThreadMutationVariables,
} from '../../../generated/graphql';
import { REVIEW_STATE } from './reviewQuery';

export const START_THREAD: TypedDocumentNode<StartThreadMutation, StartThreadMutationVariables> = gql`
  mutation StartThread($input: StartThreadInput!) {
    startThread(input: $input) {
      ...ReviewState_report
    }
  }
  ${REVIEW_STATE}
`;

export const ANSWER_THREAD: TypedDocumentNode<AnswerThreadMutation, AnswerThreadMutationVariables> = gql`
  mutation AnswerThread($input: AnswerThreadInput!) {
    answerThread(input: $input) {
      ...ReviewState_report
    }
  }
  ${REVIEW_STATE}
`;

export const RESOLVE_THREAD: TypedDocumentNode<ResolveThreadMutation, ResolveThreadMutationVariables> = gql`
  mutation ResolveThread($input: ThreadInput!) {
    resolveThread(input: $input) {
      ...ReviewState_report
    }
  }
  ${REVIEW_STATE}
`;

export const REOPEN_THREAD: TypedDocumentNode<ReopenThreadMutation, ReopenThreadMutationVariables> = gql`
  mutation ReopenThread($input: ThreadInput!) {
    reopenThread(input: $input) {
      ...ReviewState_report
    }
  }
  ${REVIEW_STATE}
`;
