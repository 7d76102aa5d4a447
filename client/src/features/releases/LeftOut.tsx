import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { NarrowFold } from '../../components/NarrowFold';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { LeftOut_releaseFragment } from '../../generated/graphql';
import styles from './Summary.module.css';

export const LEFT_OUT: TypedDocumentNode<LeftOut_releaseFragment> = gql`
  fragment LeftOut_release on Release {
    number
    leftOut {
      code
      name
      reason
    }
  }
`;

/** Indicators of which nothing is released, and why. */
export function LeftOut({ release: { leftOut } }: { release: LeftOut_releaseFragment }) {
  const { t } = useTranslation('releases');
  const { label } = useFormat();
  if (leftOut.length === 0) return null;
  return (
    <Section title={t('leftOut', { count: leftOut.length })} lead={t('leftOutWhy')}>
      <NarrowFold show={t('showList')} hide={t('hideList')}>
        <ul className={styles.columns}>
          {leftOut.map(({ code, name, reason }) => (
            <li key={code}>
              <span className={styles.code}>{code}</span> {name} ({label('LeftOutReason', reason)})
            </li>
          ))}
        </ul>
      </NarrowFold>
    </Section>
  );
}
