import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import type { MethodPageQuery, MethodPageQueryVariables } from '../../generated/graphql';
import { MethodText, METHOD_TEXT } from './MethodText';
import { ReleaseOfAddress } from './ReleaseOfAddress';
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
  const { t } = useTranslation('released');
  return (
    <ReleaseOfAddress query={METHOD_PAGE}>
      {(release) => (
        <ReleasePart
          release={release}
          title={t('methodTitle', { number: release.number })}
          lead={t('methodLead')}
        >
          <MethodText release={release} />
        </ReleasePart>
      )}
    </ReleaseOfAddress>
  );
}
