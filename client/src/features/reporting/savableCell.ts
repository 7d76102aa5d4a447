import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  EnterValueMutation,
  EnterValueMutationVariables,
  StoredCell_cellFragment,
} from '../../generated/graphql';
import { readCell, sameContent, type CellForm } from './cellContent';
import type { Savable } from './drafts';
import { LINE_STATE } from './lineState';
import { outcomeOf } from './outcomeOf';
import { reloadContent, type Sending } from './sending';

const ENTER_VALUE: TypedDocumentNode<EnterValueMutation, EnterValueMutationVariables> = gql`
  mutation EnterValue($input: EnterValueInput!) {
    enterValue(input: $input) {
      ...LineState_line
    }
  }
  ${LINE_STATE}
`;

const STORED_CELL: TypedDocumentNode<StoredCell_cellFragment> = gql`
  fragment StoredCell_cell on LineCell {
    id
    amount
    numerator
    denominator
    reason
    version
  }
`;

interface CellPlace {
  lineId: string;
  cell: { id: string; key: string };
  form: CellForm;
}

/** One cell, saved by itself. What is stored already is not sent. */
export function savableCell(sending: Sending, { lineId, cell, form }: CellPlace): Savable {
  const { client } = sending;
  const stored = () =>
    client.cache.readFragment({
      id: `LineCell:${cell.id}`,
      fragment: STORED_CELL,
      fragmentName: 'StoredCell_cell',
    });
  return {
    id: cell.id,
    queue: lineId,
    reload: () => reloadContent(sending),
    send: async (typed, version) => {
      const content = readCell(typed, form);
      if ('kind' in content) return content;
      const before = stored();
      if (version === undefined && before && sameContent(content, before)) return { kind: 'saved' };
      const entry = { lineId, cell: cell.key, ...content, version: version ?? before?.version ?? 0 };
      const { error } = await client.mutate({ mutation: ENTER_VALUE, variables: { input: { entry } } });
      return outcomeOf(error);
    },
  };
}
