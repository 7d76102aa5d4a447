import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../components/Checkbox';
import type { ChangedOnly } from './useChangedOnly';

/** Shows the whole report again, or only what was changed since its return. */
export function ChangedOnlySwitch({ choice: { offered, on, set } }: { choice: ChangedOnly }) {
  const { t } = useTranslation('review');
  return offered && <Checkbox label={t('onlyChanged')} checked={on} onChange={set} />;
}
