import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Actions } from '../../components/Actions';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import type { AuditPageQuery, AuditPageQueryVariables } from '../../generated/graphql';
import { AUDIT_ROW, AuditTable } from './AuditTable';

const AUDIT_PAGE: TypedDocumentNode<AuditPageQuery, AuditPageQueryVariables> = gql`
  query AuditPage($before: ID) {
    auditEvents(first: 50, before: $before) {
      events {
        ...AuditTable_event
      }
      olderThan
    }
  }
  ${AUDIT_ROW}
`;

/** What was done to accounts, quarters, plan and releases; fifty events a page, the page in the address. */
export function AuditPage() {
  const { t } = useTranslation('accounts');
  const [parameters] = useSearchParams();
  const before = parameters.get('before');
  const query = useQuery(AUDIT_PAGE, { variables: { before } });
  return (
    <Loaded query={query}>
      {({ auditEvents: { events, olderThan } }) => (
        <Page>
          <PageTitle title={t('auditTitle')} lead={t('auditLead')} />
          {events.length === 0 ? (
            <EmptyState title={t('auditEmpty')}>{t('auditEmptyNext')}</EmptyState>
          ) : (
            <AuditTable events={events} />
          )}
          <Actions>
            {before && (
              <LinkButton to="/audit" look="secondary">
                {t('newest')}
              </LinkButton>
            )}
            {olderThan && (
              <LinkButton to={`/audit?before=${encodeURIComponent(olderThan)}`} look="secondary">
                {t('older')}
              </LinkButton>
            )}
          </Actions>
        </Page>
      )}
    </Loaded>
  );
}
