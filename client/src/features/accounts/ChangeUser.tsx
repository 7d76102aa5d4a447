import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { useFormErrors } from '../../components/useFormErrors';
import { CHANGE_USER } from './changeUserMutation';
import { DialogForm } from './DialogForm';
import type { TaskProps } from './UserDialog';
import { toInput, UserFields, type Place, type UserFacts } from './UserFields';
import type { UserRow } from './UsersTable';

interface ChangeUserProps extends TaskProps {
  user: UserRow;
  institutions: readonly Place[];
}

/** Another name, role or institution. */
export function ChangeUser({ user, institutions, onClose, onDone }: ChangeUserProps) {
  const { t } = useTranslation('accounts');
  const [facts, setFacts] = useState<UserFacts>({
    name: user.name,
    role: user.role,
    institutionId: user.institution?.id ?? null,
  });
  const [change, { loading }] = useMutation(CHANGE_USER);
  const form = useFormErrors(['user-name', 'user-role', 'user-institutionId']);

  const submit = async () => {
    const { id: userId, version, active } = user;
    const { error } = await change({ variables: { input: { userId, version, active, ...toInput(facts) } } });
    if (error) form.fail(error);
    else onDone(t('userChanged', { name: facts.name }));
  };

  return (
    <Dialog title={t('changeUser', { name: user.name })} onClose={onClose}>
      <p>{t('changeEndsSessions')}</p>
      <DialogForm
        errors={form.errors}
        busy={loading}
        word={t('save')}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <UserFields facts={facts} onChange={setFacts} institutions={institutions} errorOf={form.of} />
      </DialogForm>
    </Dialog>
  );
}
