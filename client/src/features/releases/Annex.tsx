import { gql, type TypedDocumentNode } from '@apollo/client';
import type { Annex_releaseFragment } from '../../generated/graphql';
import { LEFT_OUT, LeftOut } from './LeftOut';
import { RELEASED_TABLE, ReleasedTable } from './ReleasedTable';
import { SOURCES, Sources } from './Sources';

export const ANNEX: TypedDocumentNode<Annex_releaseFragment> = gql`
  fragment Annex_release on Release {
    number
    ...ReleasedTable_release
    ...LeftOut_release
    ...Sources_release
  }
  ${RELEASED_TABLE}
  ${LEFT_OUT}
  ${SOURCES}
`;

/** All released indicators in one table, what was left out and why, and the figures of others with their sources. */
export function Annex({ release }: { release: Annex_releaseFragment }) {
  return (
    <>
      <ReleasedTable release={release} />
      <LeftOut release={release} />
      <Sources release={release} />
    </>
  );
}
