import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Actions } from '../../components/Actions';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { SelectField } from '../../components/SelectField';
import type { MailState, OutboxPageQuery, OutboxPageQueryVariables } from '../../generated/graphql';
import { MAIL_ROW } from './mailFragment';
import { mailLook } from './mailLook';
import { MailTable } from './MailTable';
import { OutboxNotices } from './OutboxNotices';

const OUTBOX_PAGE: TypedDocumentNode<OutboxPageQuery, OutboxPageQueryVariables> = gql`
  query OutboxPage($before: ID, $state: MailState) {
    outbox(before: $before, state: $state) {
      sends
      failed
      olderThan
      mails {
        ...MailRow_mail
      }
    }
  }
  ${MAIL_ROW}
`;

const isState = (text: string): text is MailState => Object.hasOwn(mailLook, text);

/** Where a page of the outbox is. */
const pageAt = (state: string, before?: string) =>
  `/outbox?${new URLSearchParams({ ...(state && { state }), ...(before && { before }) }).toString()}`;

/** The mails that the product wrote: to whom, when, with what outcome. State and page are in the address. */
export function OutboxPage() {
  const { t } = useTranslation('mail');
  const [parts, setParts] = useSearchParams();
  const asked = parts.get('state') ?? '';
  const state = isState(asked) ? asked : '';
  const before = parts.get('before');
  // Mails go out by themselves: what is shown is read anew at every visit.
  const query = useQuery(OUTBOX_PAGE, {
    variables: { before, state: state || null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={{ ...query, data: query.data ?? query.previousData }}>
      {({ outbox: { mails, olderThan, sends, failed } }) => (
        <Page width="wide">
          <PageTitle title={t('outbox')} lead={t('outboxLead')} />
          <OutboxNotices sends={sends} failed={failed} />
          <FilterBar label={t('filter')}>
            <SelectField
              label={t('state')}
              value={state}
              onChange={(value) => setParts(value ? { state: value } : {}, { replace: true })}
              choices={[
                { value: '', label: t('all') },
                ...Object.keys(mailLook)
                  .filter(isState)
                  .map((value) => ({ value, label: t(`state_${value}`) })),
              ]}
            />
          </FilterBar>
          {mails.length > 0 ? (
            <MailTable mails={mails} />
          ) : (
            <EmptyState title={t(state ? 'noneInState' : 'outboxEmpty')}>
              {t(state ? 'noneInStateLead' : 'outboxEmptyLead')}
            </EmptyState>
          )}
          <Actions>
            {before && (
              <LinkButton to={pageAt(state)} look="secondary">
                {t('newest')}
              </LinkButton>
            )}
            {olderThan && (
              <LinkButton to={pageAt(state, olderThan)} look="secondary">
                {t('older')}
              </LinkButton>
            )}
          </Actions>
        </Page>
      )}
    </Loaded>
  );
}
