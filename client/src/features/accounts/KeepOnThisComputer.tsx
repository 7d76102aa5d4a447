import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../components/Checkbox';
import { mayKeep, setMayKeep } from '../../components/keptEntries';
import { wipeKept } from '../../components/keptStore';

/** Whether this browser keeps entries that have not reached the server. Switched off it wipes what it kept. */
export function KeepOnThisComputer() {
  const { t } = useTranslation('keeping');
  const [keep, setKeep] = useState(mayKeep);
  const change = (on: boolean) => {
    setMayKeep(on);
    setKeep(on);
    if (!on) void wipeKept();
  };
  return <Checkbox label={t('keepSetting')} hint={t('keepHint')} checked={keep} onChange={change} />;
}
