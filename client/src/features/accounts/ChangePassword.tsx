import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Form } from '../../components/Form';
import { Notice } from '../../components/Notice';
import { PasswordField } from '../../components/PasswordField';
import { useFormErrors } from '../../components/useFormErrors';
import type { ChangePasswordMutation, ChangePasswordMutationVariables } from '../../generated/graphql';

const CHANGE_PASSWORD: TypedDocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables> = gql`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      id
    }
  }
`;

const EMPTY = { currentPassword: '', newPassword: '' };

/** A new password, given together with the one in force. */
export function ChangePassword() {
  const { t } = useTranslation('accounts');
  const [passwords, setPasswords] = useState(EMPTY);
  const [changed, setChanged] = useState(false);
  const [change, { loading }] = useMutation(CHANGE_PASSWORD);
  const form = useFormErrors(['currentPassword', 'newPassword']);

  const submit = async () => {
    setChanged(false);
    const { error } = await change({ variables: { input: passwords } });
    if (error) return form.fail(error);
    form.setErrors([]);
    setPasswords(EMPTY);
    setChanged(true);
  };

  return (
    <Form errors={form.errors} onSubmit={() => void submit()}>
      {changed && <Notice kind="good" title={t('passwordChanged')} live="status" />}
      <PasswordField
        id="currentPassword"
        label={t('currentPassword')}
        autoComplete="current-password"
        value={passwords.currentPassword}
        onChange={(currentPassword) => setPasswords({ ...passwords, currentPassword })}
        error={form.of('currentPassword')}
      />
      <PasswordField
        id="newPassword"
        label={t('newPassword')}
        hint={t('passwordRule')}
        autoComplete="new-password"
        value={passwords.newPassword}
        onChange={(newPassword) => setPasswords({ ...passwords, newPassword })}
        error={form.of('newPassword')}
      />
      <div>
        <Button type="submit" busy={loading}>
          {t('changePassword')}
        </Button>
      </div>
    </Form>
  );
}
