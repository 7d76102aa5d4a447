import { gql, type TypedDocumentNode } from '@apollo/client';
import type { EnterValuesMutation, EnterValuesMutationVariables } from '../../generated/graphql';
import type { Change, Outcome, Savable } from './drafts';
import { LINE_STATE } from './lineState';
import { outcomeOf } from './outcomeOf';
import { cellEntry } from './savableCell';
import { inTime, type Sending } from './sending';

const ENTER_VALUES: TypedDocumentNode<EnterValuesMutation, EnterValuesMutationVariables> = gql`
  mutation EnterValues($input: EnterValuesInput!) {
    enterValues(input: $input) {
      id
      lines {
        ...LineState_line
      }
    }
  }
  ${LINE_STATE}
`;

/** A change, and what it is a change of. */
export interface ReadyChange {
  savable: Savable;
  change: Change;
}

/** Sends changes of cells of one report together: all are saved, or none. */
export async function sendTogether(
  { client, reportId }: Sending,
  changes: readonly ReadyChange[],
): Promise<Outcome> {
  const entries = changes.flatMap(({ savable: { place }, change }) =>
    place.kind === 'cell' ? [cellEntry(place.lineId, place.cell.key, change)] : [],
  );
  const variables = { input: { reportId, entries } };
  const { error } = await client.mutate({ mutation: ENTER_VALUES, variables, context: inTime() });
  return outcomeOf(error);
}
