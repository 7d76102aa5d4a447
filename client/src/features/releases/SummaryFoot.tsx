import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { NarrowFold } from '../../components/NarrowFold';
import { Section } from '../../components/Section';
import type { SummaryFoot_releaseFragment } from '../../generated/graphql';
import { RELEASE_FOOT, ReleaseFoot } from './ReleaseFoot';
import styles from './Summary.module.css';

export const SUMMARY_FOOT: TypedDocumentNode<SummaryFoot_releaseFragment> = gql`
  fragment SummaryFoot_release on Release {
    number
    contentHash
    ...ReleaseFoot_release
  }
  ${RELEASE_FOOT}
`;

/** Method, funding, how to cite, and the hash by which a copy is proved. */
export function SummaryFoot({ release }: { release: SummaryFoot_releaseFragment }) {
  const { t } = useTranslation('releases');
  return (
    <Section title={t('method')}>
      <div className={styles.method}>
        <p>{t('methodSuppression')}</p>
        <NarrowFold show={t('showMethod')} hide={t('hideMethod')}>
          <p>{t('methodText')}</p>
        </NarrowFold>
        <ReleaseFoot release={release} />
        <p>
          {t('hash')} <code className={styles.hash}>{release.contentHash}</code>
        </p>
      </div>
    </Section>
  );
}
