import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import { NoRelease } from './NoRelease';
import { readNumber } from './readNumber';

interface ReleaseOfAddressProps<R> {
  query: TypedDocumentNode<{ release: R | null }, { number?: number | null }>;
  children: (release: R) => ReactNode;
}

/** Asks for the release whose number stands in the address, and says so where there is none. */
export function ReleaseOfAddress<R>({ query, children }: ReleaseOfAddressProps<R>) {
  const { number: asked } = useParams();
  // The lists of a release have no keys: kept beside those of other pages, they would take each other's place.
  const result = useQuery(query, { variables: { number: readNumber(asked) }, fetchPolicy: 'no-cache' });
  return (
    <Loaded query={result}>
      {({ release }) => (release === null ? <NoRelease asked={asked} /> : children(release))}
    </Loaded>
  );
}
