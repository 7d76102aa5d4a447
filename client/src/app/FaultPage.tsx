import { useTranslation } from 'react-i18next';
import { Actions } from '../components/Actions';
import { Button } from '../components/Button';
import { Page } from '../components/Page';
import { PageTitle } from '../components/PageTitle';

/** A page that failed while it was drawn or fetched. Header and navigation stay. */
export function FaultPage() {
  const { t } = useTranslation('app');
  return (
    <Page width="narrow">
      <PageTitle title={t('failed')} lead={t('failedLead')} />
      <Actions>
        <Button onClick={() => window.location.reload()}>{t('loadAgain')}</Button>
        <Button look="secondary" onClick={() => window.location.assign('/')}>
          {t('toStart')}
        </Button>
      </Actions>
    </Page>
  );
}
