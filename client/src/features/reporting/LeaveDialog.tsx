import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { useSavingState } from './entry';
import { knowsTabs } from './tabLocks';
import { useUnsavedGuard } from './useUnsavedGuard';

/** Asks before the page is left with something that is not saved. */
export function LeaveDialog() {
  const { t } = useTranslation(['reporting', 'keeping']);
  const { blocker, mustAsk } = useUnsavedGuard();
  const { unsaved, kept } = useSavingState();
  if (!mustAsk || blocker.state !== 'blocked') return null;
  return (
    <Dialog title={t('leaveTitle')} onClose={() => blocker.reset()}>
      {unsaved > 0 && <p>{t('leaveLead', { count: unsaved })}</p>}
      {kept > 0 && <p>{t(knowsTabs() ? 'keeping:leaveSent' : 'keeping:leaveKept', { count: kept })}</p>}
      <Actions>
        <Button onClick={() => blocker.reset()}>{t('leaveStay')}</Button>
        <Button look="danger" onClick={() => blocker.proceed()}>
          {t('leaveAnyway')}
        </Button>
      </Actions>
    </Dialog>
  );
}
