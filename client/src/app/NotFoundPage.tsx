import { useTranslation } from 'react-i18next';
import { LinkButton } from '../components/LinkButton';
import { Page } from '../components/Page';
import { PageTitle } from '../components/PageTitle';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <Page width="narrow">
      <PageTitle title={t('notFound')} lead={t('notFoundLead')} />
      <div>
        <LinkButton to="/">{t('toStart')}</LinkButton>
      </div>
    </Page>
  );
}
