import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Loaded } from '../../components/Loaded';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import type { UsersPageQuery, UsersPageQueryVariables } from '../../generated/graphql';
import { type Task, UserDialog } from './UserDialog';
import { PLACE } from './UserFields';
import { USER_ROW, UsersTable } from './UsersTable';

export const USERS_PAGE: TypedDocumentNode<UsersPageQuery, UsersPageQueryVariables> = gql`
  query UsersPage {
    users {
      ...UsersTable_user
    }
    institutions {
      ...UserFields_institution
    }
  }
  ${USER_ROW}
  ${PLACE}
`;

/** The accounts: who may come in, as what, and for which institution. */
export function UsersPage() {
  return <Loaded query={useQuery(USERS_PAGE)}>{(data) => <Users {...data} />}</Loaded>;
}

function Users({ users, institutions }: UsersPageQuery) {
  const { t } = useTranslation('accounts');
  const [task, setTask] = useState<Task | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const begin = (next: Task) => {
    setDone(null);
    setTask(next);
  };
  return (
    <Page>
      <PageTitle
        title={t('usersTitle')}
        lead={t('usersLead')}
        actions={<Button onClick={() => begin({ kind: 'create' })}>{t('createUser')}</Button>}
      />
      {done && <Notice kind="good" title={done} live="status" />}
      <UsersTable users={users} onTask={begin} />
      {task && (
        <UserDialog
          task={task}
          institutions={institutions}
          onClose={() => setTask(null)}
          onDone={(sentence) => {
            setTask(null);
            setDone(sentence);
          }}
        />
      )}
    </Page>
  );
}
