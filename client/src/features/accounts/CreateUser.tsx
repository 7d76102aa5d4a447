import { gql, type ApolloCache, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { PasswordField } from '../../components/PasswordField';
import { TextField } from '../../components/TextField';
import { useFormErrors } from '../../components/useFormErrors';
import { useLanguage } from '../../format/useLanguage';
import type { CreateUserMutation, CreateUserMutationVariables } from '../../generated/graphql';
import { DialogForm } from './DialogForm';
import type { TaskProps } from './UserDialog';
import { toInput, UserFields, type Place, type UserFacts } from './UserFields';
import { USER_ROW } from './UsersTable';

const CREATE_USER: TypedDocumentNode<CreateUserMutation, CreateUserMutationVariables> = gql`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      ...UsersTable_user
    }
  }
  ${USER_ROW}
`;

const NOBODY: UserFacts = { name: '', role: 'FOCAL_POINT', institutionId: null };
const FIELDS = ['user-name', 'user-role', 'user-institutionId', 'user-email', 'user-password'];

/** A new account. The first password is told to the person, who changes it. */
export function CreateUser({
  institutions,
  onClose,
  onDone,
}: TaskProps & { institutions: readonly Place[] }) {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const [facts, setFacts] = useState(NOBODY);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [create, { loading }] = useMutation(CREATE_USER, { update: addToList });
  const form = useFormErrors(FIELDS);

  const submit = async () => {
    const { error } = await create({
      variables: { input: { ...toInput(facts), email, password, language } },
    });
    if (error) form.fail(error);
    else onDone(t('userCreated', { name: facts.name }));
  };

  return (
    <Dialog title={t('createUser')} onClose={onClose}>
      <DialogForm
        errors={form.errors}
        busy={loading}
        word={t('createUser')}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <UserFields facts={facts} onChange={setFacts} institutions={institutions} errorOf={form.of} />
        <TextField
          id="user-email"
          label={t('email')}
          type="email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          error={form.of('user-email')}
        />
        <PasswordField
          id="user-password"
          label={t('firstPassword')}
          hint={t('passwordRule')}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={form.of('user-password')}
        />
      </DialogForm>
    </Dialog>
  );
}

/** The new account joins the list that is on the page. */
function addToList(cache: ApolloCache, { data }: { data?: CreateUserMutation | null }) {
  const created = data?.createUser;
  if (!created) return;
  const id = cache.identify({ __typename: 'User', id: created.id });
  cache.modify<{ users: readonly object[] }>({
    fields: { users: (users) => [...users, { __ref: id }] },
  });
}
