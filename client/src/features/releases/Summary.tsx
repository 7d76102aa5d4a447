import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page';
import type { Summary_releaseFragment } from '../../generated/graphql';
import { ANNEX, Annex } from './Annex';
import { HEADLINE, Headline } from './Headline';
import { KeyPoints } from './KeyPoints';
import { MAIN_TRENDS, MainTrends } from './MainTrends';
import { RELEASED_OBJECTIVES, ReleasedObjectives } from './ReleasedObjectives';
import { NotLatest } from './NotLatest';
import { ReleaseNav } from './ReleaseNav';
import { SUMMARY_HEAD, SummaryHead } from './SummaryHead';
import styles from './Summary.module.css';
import { SUMMARY_FOOT, SummaryFoot } from './SummaryFoot';

export const SUMMARY: TypedDocumentNode<Summary_releaseFragment> = gql`
  fragment Summary_release on Release {
    number
    frameworkCode
    keyPoints
    ...SummaryHead_release
    ...Headline_release
    ...ReleasedObjectives_release
    ...MainTrends_release
    ...Annex_release
    ...SummaryFoot_release
  }
  ${SUMMARY_HEAD}
  ${HEADLINE}
  ${RELEASED_OBJECTIVES}
  ${MAIN_TRENDS}
  ${ANNEX}
  ${SUMMARY_FOOT}
`;

interface SummaryProps {
  release: Summary_releaseFragment;
  /** The register, for the way to other releases. */
  others: readonly { number: number; title: string; frameworkCode: string }[];
}

/** A release to read and to print: two pages of A4, and an annex that is printed on demand. */
export function Summary({ release, others }: SummaryProps) {
  const { t } = useTranslation('releases');
  return (
    <Page>
      <article className={styles.summary}>
        <SummaryHead release={release} others={others} />
        <ReleaseNav number={release.number} />
        <NotLatest release={release} others={others} />
        <KeyPoints keyPoints={release.keyPoints} />
        <Headline release={release} />
        <ReleasedObjectives release={release} />
        <MainTrends release={release} />
        <div className={styles.foot}>
          <SummaryFoot release={release} />
        </div>
        <div className={styles.annex} aria-label={t('annex')} role="group">
          <Annex release={release} />
        </div>
      </article>
    </Page>
  );
}
