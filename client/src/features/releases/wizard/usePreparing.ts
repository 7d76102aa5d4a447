import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { PrepareReleaseMutation, PrepareReleaseMutationVariables } from '../../../generated/graphql';
import type { Scope } from './scope';

const PREPARE_RELEASE: TypedDocumentNode<PrepareReleaseMutation, PrepareReleaseMutationVariables> = gql`
  mutation PrepareRelease($input: PrepareReleaseInput!) {
    prepareRelease(input: $input) {
      id
    }
  }
`;

/** Has the server begin a draft of a scope; it comes back with the draft's id while the work goes on. */
export function usePreparing(onBegun: (id: string) => void) {
  const [mutate, { loading, error }] = useMutation(PREPARE_RELEASE, { fetchPolicy: 'no-cache' });
  const prepare = async (scope: Scope) => {
    const { framework, quarter, quarters, years, breakdowns } = scope;
    const { data } = await mutate({
      variables: {
        input: {
          framework,
          quarter,
          quarters,
          years,
          breakdowns,
          indicators: [...scope.indicators],
          zerosHidden: [...scope.zerosHidden],
        },
      },
    });
    if (data) onBegun(data.prepareRelease.id);
  };
  return { prepare: (scope: Scope) => void prepare(scope), busy: loading, error };
}
