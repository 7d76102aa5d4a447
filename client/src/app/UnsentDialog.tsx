import { useTranslation } from 'react-i18next';
import { Actions } from '../components/Actions';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';

interface UnsentDialogProps {
  /** Entries that have not reached the server. */
  count: number;
  onStay: () => void;
  onSignOut: () => void;
}

/** Says what signing out deletes, and asks. */
export function UnsentDialog({ count, onStay, onSignOut }: UnsentDialogProps) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={t('unsentTitle')} onClose={onStay}>
      <p>{t('unsent', { count })}</p>
      <Actions>
        <Button onClick={onStay}>{t('stay')}</Button>
        <Button look="danger" onClick={onSignOut}>
          {t('signOutAnyway')}
        </Button>
      </Actions>
    </Dialog>
  );
}
