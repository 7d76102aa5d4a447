import { gql, type ApolloClient, type TypedDocumentNode } from '@apollo/client';
import type { GridCell_cellFragment } from '../../generated/graphql';
import type { CellContent } from './cellContent';

const GRID_CELL: TypedDocumentNode<GridCell_cellFragment> = gql`
  fragment GridCell_cell on LineCell {
    id
    amount
    numerator
    denominator
    reason
  }
`;

/** What is stored of a cell now, whether it is drawn or folded away. Null when the page never read it. */
export function storedCell(client: ApolloClient, id: string): CellContent | null {
  const cell = client.cache.readFragment({
    id: `LineCell:${id}`,
    fragment: GRID_CELL,
    fragmentName: 'GridCell_cell',
  });
  if (!cell) return null;
  const { amount = null, numerator = null, denominator = null, reason = null } = cell;
  return { amount, numerator, denominator, reason };
}
