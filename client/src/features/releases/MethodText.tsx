import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { MethodText_releaseFragment } from '../../generated/graphql';
import { LEFT_OUT, LeftOut } from './LeftOut';
import { protectionSentences } from './methodSentences';
import styles from './Summary.module.css';

export const METHOD_TEXT: TypedDocumentNode<MethodText_releaseFragment> = gql`
  fragment MethodText_release on Release {
    number
    method {
      threshold
      zerosHidden
      hidden
    }
    indicators {
      code
      name
    }
    leftOut {
      code
    }
    ...LeftOut_release
  }
  ${LEFT_OUT}
`;

const LIMITS = ['limitsAnonymity', 'limitsOthers', 'limitsKnowledge', 'limitsMissing'] as const;

/** The method in words: figures, protection, limits, and what is left out. */
export function MethodText({ release }: { release: MethodText_releaseFragment }) {
  const { t } = useTranslation(['released', 'releases']);
  const { t: told } = useTranslation('released');
  const format = useFormat();
  return (
    <>
      <Section title={t('figuresMade')}>
        <p className={styles.method}>{t('releases:methodText')}</p>
      </Section>
      <Section title={t('protection')}>
        <ul className={styles.points}>
          {protectionSentences({ t: told, format }, release).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('limits')}>
        <ul className={styles.points}>
          {LIMITS.map((word) => (
            <li key={word}>{t(word)}</li>
          ))}
        </ul>
      </Section>
      <LeftOut release={release} />
      {release.leftOut.length === 0 && <p>{t('nothingLeftOut')}</p>}
    </>
  );
}
