import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import type { ReleasesPageQuery, ReleasesPageQueryVariables } from '../../generated/graphql';
import { RELEASE_ENTRY, ReleaseTable } from './ReleaseTable';

const RELEASES_PAGE: TypedDocumentNode<ReleasesPageQuery, ReleasesPageQueryVariables> = gql`
  query ReleasesPage {
    releases {
      ...ReleaseTable_entry
    }
  }
  ${RELEASE_ENTRY}
`;

/** The register of releases, and the way to a new one. */
export function ReleasesPage() {
  const { t } = useTranslation('releases');
  const query = useQuery(RELEASES_PAGE);
  const toNew = <LinkButton to="/releases/new">{t('newRelease')}</LinkButton>;
  return (
    <Loaded query={query}>
      {({ releases }) => (
        <Page>
          <PageTitle
            title={t('releases')}
            lead={t('releasesLead')}
            actions={releases.length > 0 ? toNew : undefined}
          />
          {releases.length === 0 ? (
            <EmptyState title={t('noRelease')} action={toNew}>
              {t('noReleaseNext')}
            </EmptyState>
          ) : (
            <ReleaseTable entries={releases} />
          )}
        </Page>
      )}
    </Loaded>
  );
}
