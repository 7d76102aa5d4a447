import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { SummaryFoot_releaseFragment } from '../../generated/graphql';
import styles from './Summary.module.css';

export const CITATION: TypedDocumentNode<SummaryFoot_releaseFragment> = gql`
  fragment SummaryFoot_release on Release {
    number
    title
    releasedAt
    quarter
    contentHash
    demonstration
  }
`;

/** Method, funding, how to cite, and the hash by which a copy is proved. */
export function SummaryFoot({ release }: { release: SummaryFoot_releaseFragment }) {
  const { t } = useTranslation(['releases', 'components']);
  const format = useFormat();
  const { number, title, releasedAt, quarter, contentHash, demonstration } = release;
  const citation = t('citation', {
    product: t('components:productName'),
    number,
    title,
    at: format.instant(releasedAt),
    quarter: format.quarter(quarter),
    hash: contentHash.slice(0, 12),
  });
  return (
    <Section title={t('method')}>
      <div className={styles.method}>
        <p>{t('methodText')}</p>
        <p>{t('methodSuppression')}</p>
        <p>{t('funding')}</p>
        <p>
          <strong>{t('cite')}</strong> {citation}
          {demonstration && ` ${t('citeInvented')}`}
        </p>
        <p>
          {t('hash')} <code className={styles.hash}>{contentHash}</code>
        </p>
      </div>
    </Section>
  );
}
