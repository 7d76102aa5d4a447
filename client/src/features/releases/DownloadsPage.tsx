import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import { Section } from '../../components/Section';
import type { DownloadsPageQuery, DownloadsPageQueryVariables } from '../../generated/graphql';
import { NoRelease } from './NoRelease';
import { readNumber } from './readNumber';
import { RELEASE_FILES, ReleaseFiles } from './ReleaseFiles';
import { RELEASE_PART, ReleasePart } from './ReleasePart';
import { CITATION, SummaryFoot } from './SummaryFoot';

const DOWNLOADS_PAGE: TypedDocumentNode<DownloadsPageQuery, DownloadsPageQueryVariables> = gql`
  query DownloadsPage($number: Int) {
    release(number: $number) {
      ...ReleasePart_release
      ...ReleaseFiles_release
      ...SummaryFoot_release
    }
  }
  ${RELEASE_PART}
  ${RELEASE_FILES}
  ${CITATION}
`;

/** The files of a release, how it is cited, and how a copy is proved. */
export function DownloadsPage() {
  const { number: asked } = useParams();
  const { t } = useTranslation('released');
  const query = useQuery(DOWNLOADS_PAGE, {
    variables: { number: readNumber(asked) },
    fetchPolicy: 'no-cache',
  });
  return (
    <Loaded query={query}>
      {({ release }) =>
        release ? (
          <ReleasePart
            release={release}
            title={t('downloadsTitle', { number: release.number })}
            lead={t('downloadsLead')}
          >
            <ReleaseFiles release={release} />
            <Section title={t('proof')} lead={t('reuse')}>
              <p>{t('proofText')}</p>
            </Section>
            <SummaryFoot release={release} />
          </ReleasePart>
        ) : (
          <NoRelease asked={asked} />
        )
      }
    </Loaded>
  );
}
