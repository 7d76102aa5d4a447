import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useFormat } from '../../format/useFormat';
import type { ReleasePart_releaseFragment } from '../../generated/graphql';
import { withDesignationMark } from '../../../../schema/releases/designation';
import { RELEASE_FOOT, ReleaseFoot } from './ReleaseFoot';
import { ReleaseNav } from './ReleaseNav';
import styles from './Summary.module.css';

export const RELEASE_PART: TypedDocumentNode<ReleasePart_releaseFragment> = gql`
  fragment ReleasePart_release on Release {
    number
    title
    releasedAt
    quarter
    demonstration
    ...ReleaseFoot_release
  }
  ${RELEASE_FOOT}
`;

interface ReleasePartProps {
  release: ReleasePart_releaseFragment;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** A page of a release below its summary: says which release it belongs to, and that figures are invented. */
export function ReleasePart({ release, title, lead, children }: ReleasePartProps) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const { number, releasedAt, quarter, demonstration } = release;
  return (
    <Page>
      <article className={styles.summary}>
        {demonstration && <p className={styles.invented}>{t('invented')}</p>}
        <PageTitle
          title={withDesignationMark(title)}
          lead={
            <>
              {lead}
              {lead && <br />}
              {t('releaseLine', { number, at: format.instant(releasedAt), quarter: format.quarter(quarter) })}
            </>
          }
        />
        <ReleaseNav number={number} />
        {children}
        <footer className={styles.partFoot}>
          <ReleaseFoot release={release} />
        </footer>
      </article>
    </Page>
  );
}
