import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { DataTable, type Column } from '../../components/DataTable';
import { StatusTag } from '../../components/StatusTag';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { useFormat, type Formats } from '../../format/useFormat';
import type { UsersTable_userFragment } from '../../generated/graphql';
import type { Task } from './UserDialog';

export const USER_ROW: TypedDocumentNode<UsersTable_userFragment> = gql`
  fragment UsersTable_user on User {
    id
    name
    email
    role
    active
    lastSignInAt
    version
    institution {
      id
      name
    }
  }
`;

export type UserRow = UsersTable_userFragment;

interface UsersTableProps {
  users: readonly UserRow[];
  onTask: (task: Task) => void;
}

/** The accounts, each with what can be done to it. */
export function UsersTable({ users, onTask }: UsersTableProps) {
  const { t } = useTranslation('accounts');
  const tasks: Column<UserRow> = {
    key: 'tasks',
    header: t('actions'),
    oneLine: true,
    cell: (user) => <Tasks user={user} onTask={onTask} />,
  };
  return (
    <DataTable
      caption={t('usersTitle')}
      hideCaption
      columns={[...columns(t, useFormat()), tasks]}
      rows={users}
      rowKey={({ id }) => id}
    />
  );
}

const columns = (t: TFunction<'accounts'>, { label, shortInstant }: Formats): Column<UserRow>[] => [
  { key: 'name', header: t('name'), rowHeader: true, cell: ({ name }) => name },
  { key: 'email', header: t('email'), cell: ({ email }) => email },
  {
    key: 'role',
    header: t('role'),
    cell: ({ role, institution }) => [label('Role', role), institution?.name].filter(Boolean).join(', '),
  },
  {
    key: 'active',
    header: t('state'),
    cell: ({ active }) =>
      active ? (
        <StatusTag kind="good" symbol="check">
          {t('active')}
        </StatusTag>
      ) : (
        <StatusTag kind="none" symbol="lock">
          {t('inactive')}
        </StatusTag>
      ),
  },
  {
    key: 'lastSignInAt',
    header: t('lastSignIn'),
    oneLine: true,
    cell: ({ lastSignInAt }) => (lastSignInAt ? shortInstant(lastSignInAt) : t('never')),
  },
];

function Tasks({ user, onTask }: { user: UserRow; onTask: UsersTableProps['onTask'] }) {
  const { t } = useTranslation('accounts');
  const task = (kind: 'change' | 'reset' | 'activity', words: string) => (
    <Button look="quiet" small onClick={() => onTask({ kind, user })}>
      {words}
      <VisuallyHidden>: {user.name}</VisuallyHidden>
    </Button>
  );
  return (
    <Actions>
      {task('change', t('change'))}
      {task('reset', t('newPasswordShort'))}
      {task('activity', user.active ? t('deactivate') : t('activate'))}
    </Actions>
  );
}
