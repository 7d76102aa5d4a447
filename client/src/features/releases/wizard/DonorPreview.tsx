import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { HIDDEN_MARK } from '../../../../../schema/language/hiddenMark';
import type { DonorPreview_releaseFragment } from '../../../generated/graphql';
import { withDesignationMark } from '../../../../../schema/releases/designation';
import { HEADLINE, Headline } from '../Headline';
import { KeyPoints } from '../KeyPoints';
import { LEFT_OUT, LeftOut } from '../LeftOut';
import { MAIN_TRENDS, MainTrends } from '../MainTrends';
import { RELEASED_OBJECTIVES, ReleasedObjectives } from '../ReleasedObjectives';
import { RELEASED_TABLE, ReleasedTable } from '../ReleasedTable';
import styles from './Wizard.module.css';

export const DONOR_PREVIEW: TypedDocumentNode<DonorPreview_releaseFragment> = gql`
  fragment DonorPreview_release on Release {
    number
    frameworkTitle
    method {
      hidden
    }
    ...Headline_release
    ...ReleasedObjectives_release
    ...MainTrends_release
    ...ReleasedTable_release
    ...LeftOut_release
  }
  ${HEADLINE}
  ${RELEASED_OBJECTIVES}
  ${MAIN_TRENDS}
  ${RELEASED_TABLE}
  ${LEFT_OUT}
`;

interface DonorPreviewProps {
  release: DonorPreview_releaseFragment;
  title: string;
  keyPoints: readonly string[];
}

/** The summary of a release that is not made yet; nothing in it leads further, for there is nothing there yet. */
export function DonorPreview({ release, title, keyPoints }: DonorPreviewProps) {
  const { t } = useTranslation('released');
  const { hidden } = release.method;
  return (
    <div className={styles.sheet}>
      <div>
        <p>
          <strong>{withDesignationMark(title)}</strong>
        </p>
        <p className={styles.soft}>{withDesignationMark(release.frameworkTitle)}</p>
        {hidden > 0 && <p>{t('hiddenPoints', { count: hidden, mark: HIDDEN_MARK })}</p>}
      </div>
      <KeyPoints keyPoints={keyPoints} />
      <Headline release={release} />
      <ReleasedObjectives release={release} />
      <MainTrends release={release} leads={false} />
      <ReleasedTable release={release} leads={false} />
      <LeftOut release={release} />
    </div>
  );
}
