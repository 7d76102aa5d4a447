import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';

/** An unknown report and one of another institution look the same. */
export function NoReport() {
  const { t } = useTranslation('reporting');
  return (
    <Page width="narrow">
      <PageTitle title={t('noReport')} />
      <EmptyState
        title={t('noReportLead')}
        action={<LinkButton to="/reports">{t('toReports')}</LinkButton>}
      />
    </Page>
  );
}
