import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { useFormErrors } from '../../components/useFormErrors';
import { CHANGE_USER } from './changeUserMutation';
import { DialogForm } from './DialogForm';
import type { TaskProps } from './UserDialog';
import type { UserRow } from './UsersTable';

/** Closes an account, or opens it again. What the person did stays. */
export function ChangeActivity({ user, onClose, onDone }: TaskProps & { user: UserRow }) {
  const { t } = useTranslation('accounts');
  const [change, { loading }] = useMutation(CHANGE_USER);
  const form = useFormErrors([]);
  const { name } = user;

  const submit = async () => {
    const { id: userId, version, role, active, institution } = user;
    const input = { userId, version, name, role, institutionId: institution?.id ?? null, active: !active };
    const { error } = await change({ variables: { input } });
    if (error) form.fail(error);
    else onDone(active ? t('userDeactivated', { name }) : t('userActivated', { name }));
  };

  const word = user.active ? t('deactivate') : t('activate');
  return (
    <Dialog title={`${word}: ${name}`} onClose={onClose}>
      <DialogForm
        errors={form.errors}
        busy={loading}
        word={word}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <p>{user.active ? t('deactivateMeaning') : t('activateMeaning')}</p>
      </DialogForm>
    </Dialog>
  );
}
