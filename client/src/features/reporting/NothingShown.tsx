import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { showId, useShown } from './useShownItems';

/** The filter lets nothing through: what that means, and the way back to all lines. */
export function NothingShown() {
  const { t } = useTranslation(['details', 'reporting']);
  const [shown, show] = useShown();
  if (shown === 'all') return <EmptyState title={t('filterEmpty', { ns: 'reporting' })} />;
  const showAll = () => {
    show('all');
    document.getElementById(showId('all'))?.focus();
  };
  const title = shown === 'missing' ? 'nothingMissing' : 'noRemarks';
  return (
    <EmptyState
      title={t(title)}
      action={
        <Button look="secondary" onClick={showAll}>
          {t('showAll')}
        </Button>
      }
    >
      {t(`${title}Lead`)}
    </EmptyState>
  );
}
