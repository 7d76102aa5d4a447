import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  EnterValueMutation,
  EnterValueMutationVariables,
  SetAsideValueMutation,
  SetAsideValueMutationVariables,
} from '../../generated/graphql';
import { readCell, sameContent, type CellContent, type CellForm } from './cellContent';
import type { Change, Savable } from './drafts';
import { LINE_STATE } from './lineState';
import { outcomeOf } from './outcomeOf';
import { inTime, reloadContent, type Sending } from './sending';
import { readStored } from './storedCell';

const ENTER_VALUE: TypedDocumentNode<EnterValueMutation, EnterValueMutationVariables> = gql`
  mutation EnterValue($input: EnterValueInput!) {
    enterValue(input: $input) {
      ...LineState_line
    }
  }
  ${LINE_STATE}
`;

const SET_ASIDE_VALUE: TypedDocumentNode<SetAsideValueMutation, SetAsideValueMutationVariables> = gql`
  mutation SetAsideValue($input: SetAsideValueInput!) {
    setAsideValue(input: $input) {
      ...LineState_line
    }
  }
  ${LINE_STATE}
`;

interface CellPlace {
  lineId: string;
  cell: { id: string; key: string };
  form: CellForm;
}

/** A change of a cell, as the contract wants it. */
export const cellEntry = (lineId: string, cell: string, { content, version, key }: Change) => ({
  lineId,
  cell,
  ...(content as CellContent),
  version,
  key,
});

/** One cell, saved by itself. */
export function savableCell(sending: Sending, { lineId, cell, form }: CellPlace): Savable {
  const { client } = sending;
  const stored = () => readStored(client, cell.id);
  const inputOf = (change: Change) => ({ input: { entry: cellEntry(lineId, cell.key, change) } });
  return {
    id: cell.id,
    queue: lineId,
    place: { kind: 'cell', lineId, cell, form },
    reload: () => reloadContent(sending),
    read: (typed) => {
      const content = readCell(typed, form);
      return 'kind' in content ? content : { content };
    },
    version: () => stored()?.version ?? 0,
    isStored: (content) => {
      const before = stored();
      return before !== null && sameContent(content as CellContent, before);
    },
    send: async (change) => {
      const variables = inputOf(change);
      const { error } = await client.mutate({ mutation: ENTER_VALUE, variables, context: inTime() });
      return outcomeOf(error);
    },
    setAside: async (change) => {
      const variables = inputOf(change);
      const { error } = await client.mutate({ mutation: SET_ASIDE_VALUE, variables, context: inTime() });
      return outcomeOf(error);
    },
  };
}
