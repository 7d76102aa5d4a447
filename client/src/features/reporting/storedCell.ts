import { gql, type ApolloClient, type TypedDocumentNode } from '@apollo/client';
import type { StoredCell_cellFragment } from '../../generated/graphql';
import type { CellContent } from './cellContent';

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

/**
 * What is stored of a cell now with its version, whether it is drawn or folded away. Null when the page never read it.
 * A paste asks for it several times a cell: always in the same words, which the cache answers at once.
 */
export const readStored = (client: ApolloClient, id: string): StoredCell_cellFragment | null =>
  client.cache.readFragment({
    id: `LineCell:${id}`,
    fragment: STORED_CELL,
    fragmentName: 'StoredCell_cell',
  });

/** What is stored of a cell now. */
export function storedCell(client: ApolloClient, id: string): CellContent | null {
  const cell = readStored(client, id);
  if (!cell) return null;
  const { amount = null, numerator = null, denominator = null, reason = null } = cell;
  return { amount, numerator, denominator, reason };
}
