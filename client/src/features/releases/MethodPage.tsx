import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import type { MethodPageQuery, MethodPageQueryVariables } from '../../generated/graphql';
import { MethodText, METHOD_TEXT } from './MethodText';
import { NoRelease } from './NoRelease';
import { readNumber } from './readNumber';
import { RELEASE_PART, ReleasePart } from './ReleasePart';

const METHOD_PAGE: TypedDocumentNode<MethodPageQuery, MethodPageQueryVariables> = gql`
  query MethodPage($number: Int) {
    release(number: $number) {
      ...ReleasePart_release
      ...MethodText_release
    }
  }
  ${RELEASE_PART}
  ${METHOD_TEXT}
`;

/** How a release was made, how persons are protected in it, and what that cannot do. */
export function MethodPage() {
  const { number: asked } = useParams();
  const { t } = useTranslation('released');
  // The lists of a release have no keys: kept beside those of other pages, they would take each other's place.
  const query = useQuery(METHOD_PAGE, {
    variables: { number: readNumber(asked) },
    fetchPolicy: 'no-cache',
  });
  return (
    <Loaded query={query}>
      {({ release }) =>
        release ? (
          <ReleasePart
            release={release}
            title={t('methodTitle', { number: release.number })}
            lead={t('methodLead')}
          >
            <MethodText release={release} />
          </ReleasePart>
        ) : (
          <NoRelease asked={asked} />
        )
      }
    </Loaded>
  );
}
