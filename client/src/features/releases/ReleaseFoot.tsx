import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import type { ReleaseFoot_releaseFragment } from '../../generated/graphql';

export const RELEASE_FOOT: TypedDocumentNode<ReleaseFoot_releaseFragment> = gql`
  fragment ReleaseFoot_release on Release {
    number
    citation
  }
`;

/** How a release is cited, and who pays for it: below each of its pages. */
export function ReleaseFoot({ release }: { release: ReleaseFoot_releaseFragment }) {
  const { t } = useTranslation('releases');
  return (
    <>
      <p>{t('funding')}</p>
      <p>
        <strong>{t('cite')}</strong> {release.citation}
      </p>
    </>
  );
}
