import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { Checkbox } from '../../components/Checkbox';
import { Dialog } from '../../components/Dialog';
import { mayKeep, setMayKeep } from '../../components/keptEntries';
import { countKept, wipeKept } from '../../components/keptStore';

/** Whether this browser keeps entries that have not reached the server. Asks before it is switched off and wipes some. */
export function KeepOnThisComputer() {
  const { t } = useTranslation('keeping');
  const [keep, setKeep] = useState(mayKeep);
  const [toWipe, setToWipe] = useState(0);
  const set = (on: boolean) => {
    setMayKeep(on);
    setKeep(on);
    setToWipe(0);
    if (!on) void wipeKept();
  };
  const change = async (on: boolean) => {
    const kept = on ? 0 : await countKept();
    if (kept > 0) setToWipe(kept);
    else set(on);
  };
  return (
    <>
      <Checkbox
        label={t('keepSetting')}
        hint={t('keepHint')}
        checked={keep}
        onChange={(on) => void change(on)}
      />
      {toWipe > 0 && (
        <Dialog title={t('keepSetting')} onClose={() => setToWipe(0)}>
          <p>{t('wipeKept', { count: toWipe })}</p>
          <Actions>
            <Button onClick={() => setToWipe(0)}>{t('wipeNot')}</Button>
            <Button look="danger" onClick={() => set(false)}>
              {t('wipeNow')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  );
}
