import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { PrepareReleaseMutation, PrepareReleaseMutationVariables } from '../../../generated/graphql';
import type { Draft } from './keptWizard';
import type { Scope } from './scope';

const PREPARE_RELEASE: TypedDocumentNode<PrepareReleaseMutation, PrepareReleaseMutationVariables> = gql`
  mutation PrepareRelease($input: PrepareReleaseInput!) {
    prepareRelease(input: $input) {
      id
    }
  }
`;

/** The way to a new draft of what is chosen, for every step that needs one. */
export interface Preparing {
  prepare: () => void;
  /** Codes of what is chosen now. */
  indicators: readonly string[];
  /** The same without some indicators. */
  prepareWithout: (codes: readonly string[]) => void;
  busy: boolean;
  /** Why the last one could not be begun. */
  error: unknown;
}

/** Has the server begin a draft of a scope; it comes back with the draft's id while the work goes on. */
export function usePreparing(scope: Scope, onBegun: (draft: Draft) => void): Preparing {
  const [mutate, { loading, error }] = useMutation(PREPARE_RELEASE, { fetchPolicy: 'no-cache' });
  const prepare = async (wanted: Scope) => {
    const { framework, quarter, quarters, years, breakdowns, indicators, zerosHidden } = wanted;
    const { data } = await mutate({
      variables: {
        input: {
          framework,
          quarter,
          quarters,
          years,
          breakdowns,
          indicators: [...indicators],
          zerosHidden: [...zerosHidden],
        },
      },
    });
    if (data) onBegun({ id: data.prepareRelease.id, scope: wanted });
  };
  const without = (codes: readonly string[]): Scope => ({
    ...scope,
    indicators: scope.indicators.filter((code) => !codes.includes(code)),
    zerosHidden: scope.zerosHidden.filter((code) => !codes.includes(code)),
  });
  return {
    indicators: scope.indicators,
    prepare: () => void prepare(scope),
    prepareWithout: (codes) => void prepare(without(codes)),
    busy: loading,
    error,
  };
}
