import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { PasswordField } from '../../components/PasswordField';
import { useFormErrors } from '../../components/useFormErrors';
import type { ResetPasswordMutation, ResetPasswordMutationVariables } from '../../generated/graphql';
import { DialogForm } from './DialogForm';
import type { TaskProps } from './UserDialog';
import type { UserRow } from './UsersTable';

const RESET_PASSWORD: TypedDocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables> = gql`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      id
      version
    }
  }
`;

/** A new password for somebody who has forgotten the old one. */
export function ResetPassword({ user, onClose, onDone }: TaskProps & { user: UserRow }) {
  const { t } = useTranslation('accounts');
  const [newPassword, setNewPassword] = useState('');
  const [reset, { loading }] = useMutation(RESET_PASSWORD);
  const form = useFormErrors(['user-newPassword']);

  const submit = async () => {
    const { error } = await reset({ variables: { input: { userId: user.id, newPassword } } });
    if (error) form.fail(error);
    else onDone(t('passwordReset', { name: user.name }));
  };

  return (
    <Dialog title={t('resetPassword', { name: user.name })} onClose={onClose}>
      <p>{t('resetMeaning')}</p>
      <DialogForm
        errors={form.errors}
        busy={loading}
        word={t('setPassword')}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <PasswordField
          id="user-newPassword"
          label={t('newPassword')}
          hint={t('passwordRule')}
          autoComplete="new-password"
          value={newPassword}
          onChange={setNewPassword}
          error={form.of('user-newPassword')}
        />
      </DialogForm>
    </Dialog>
  );
}
