import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import type { ChangesPageQuery, ChangesPageQueryVariables } from '../../generated/graphql';
import { Corrections, CORRECTIONS } from './Corrections';
import { NewFigures, NEW_FIGURES } from './NewFigures';
import { ReleaseOfAddress } from './ReleaseOfAddress';
import { RELEASE_PART, ReleasePart } from './ReleasePart';

const CHANGES_PAGE: TypedDocumentNode<ChangesPageQuery, ChangesPageQueryVariables> = gql`
  query ChangesPage($number: Int) {
    release(number: $number) {
      changes {
        sinceRelease
      }
      ...ReleasePart_release
      ...Corrections_release
      ...NewFigures_release
    }
  }
  ${RELEASE_PART}
  ${CORRECTIONS}
  ${NEW_FIGURES}
`;

/** What a release says otherwise than the one before it, and what is new in it. */
export function ChangesPage() {
  const { t } = useTranslation('released');
  return (
    <ReleaseOfAddress query={CHANGES_PAGE}>
      {(release) => {
        const before = release.changes[0]?.sinceRelease;
        return (
          <ReleasePart
            release={release}
            title={t('changesTitle', { number: release.number })}
            lead={before === undefined ? undefined : t('changesLead', { before })}
          >
            {before === undefined ? (
              <EmptyState title={t('noChanges')} />
            ) : (
              <>
                <NewFigures release={release} />
                <Corrections release={release} before={before} />
                <p>
                  <Link to={`/summary/${before}/changes`}>{t('earlierLog', { number: before })}</Link>
                </p>
              </>
            )}
          </ReleasePart>
        );
      }}
    </ReleaseOfAddress>
  );
}
