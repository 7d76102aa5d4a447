import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Section';
import type { DownloadsPageQuery, DownloadsPageQueryVariables } from '../../generated/graphql';
import { RELEASE_FILES, ReleaseFiles } from './ReleaseFiles';
import { ReleaseOfAddress } from './ReleaseOfAddress';
import { RELEASE_PART, ReleasePart } from './ReleasePart';
import styles from './Summary.module.css';

const DOWNLOADS_PAGE: TypedDocumentNode<DownloadsPageQuery, DownloadsPageQueryVariables> = gql`
  query DownloadsPage($number: Int) {
    release(number: $number) {
      contentHash
      ...ReleasePart_release
      ...ReleaseFiles_release
    }
  }
  ${RELEASE_PART}
  ${RELEASE_FILES}
`;

/** The files of a release, how it is cited, and how a copy is proved. */
export function DownloadsPage() {
  const { t } = useTranslation(['released', 'releases']);
  return (
    <ReleaseOfAddress query={DOWNLOADS_PAGE}>
      {(release) => (
        <ReleasePart
          release={release}
          title={t('downloadsTitle', { number: release.number })}
          lead={t('downloadsLead')}
        >
          <ReleaseFiles release={release} />
          <Section title={t('proof')} lead={t('reuse')}>
            <p>{t('proofText')}</p>
            <p>
              {t('releases:hash')} <code className={styles.hash}>{release.contentHash}</code>
            </p>
          </Section>
        </ReleasePart>
      )}
    </ReleaseOfAddress>
  );
}
