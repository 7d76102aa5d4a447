import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { useEntry } from './entry';
import { goToEntry } from './goToEntry';

/** The way out for what the server does not take, also where the field is locked by now. */
export function Discard({ id }: { id: string }) {
  const { t } = useTranslation('keeping');
  const { saver } = useEntry();
  const discard = () => {
    saver.restore(id);
    goToEntry(id);
  };
  return (
    <Button small look="secondary" onClick={discard}>
      {t('discard')}
    </Button>
  );
}
