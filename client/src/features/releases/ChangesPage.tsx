import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import type { ChangesPageQuery, ChangesPageQueryVariables } from '../../generated/graphql';
import { Corrections, CORRECTIONS } from './Corrections';
import { NewFigures, NEW_FIGURES } from './NewFigures';
import { NoRelease } from './NoRelease';
import { readNumber } from './readNumber';
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
  const { number: asked } = useParams();
  const { t } = useTranslation('released');
  const query = useQuery(CHANGES_PAGE, {
    variables: { number: readNumber(asked) },
    fetchPolicy: 'no-cache',
  });
  return (
    <Loaded query={query}>
      {({ release }) => {
        if (!release) return <NoRelease asked={asked} />;
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
    </Loaded>
  );
}
