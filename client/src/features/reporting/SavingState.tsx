import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../components/StatusTag';
import { useSavingState } from './entry';

/** How the whole form stands: saved, saving, or so many not saved or not sent. Read aloud when it changes. */
export function SavingState() {
  const { t } = useTranslation(['reporting', 'keeping']);
  const { saving, unsaved, kept, pending } = useSavingState();
  return (
    <span role="status">
      {unsaved > 0 && (
        <StatusTag kind="bad" symbol="cross">
          {t('notSaved', { count: unsaved })}
        </StatusTag>
      )}
      {unsaved > 0 && kept > 0 && ' '}
      {kept > 0 && (
        <StatusTag kind="attention" symbol="later">
          {t('keeping:keptCount', { count: kept })}
        </StatusTag>
      )}
      {unsaved + kept > 0 ? null : saving > 0 ? (
        <StatusTag kind="none" symbol="later">
          {t('saving')}
        </StatusTag>
      ) : pending > 0 ? (
        <StatusTag kind="none" symbol="pen">
          {t('cellTYPING')}
        </StatusTag>
      ) : (
        <StatusTag kind="good" symbol="check">
          {t('allSaved')}
        </StatusTag>
      )}
    </span>
  );
}
