import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';

/** That nothing has been released, or nothing under the number asked for. */
export function NoRelease({ asked }: { asked: string | undefined }) {
  const { t } = useTranslation('releases');
  return (
    <Page>
      <PageTitle title={t('summary')} />
      {asked === undefined ? (
        <EmptyState title={t('nothingReleased')}>{t('nothingReleasedNext')}</EmptyState>
      ) : (
        <EmptyState
          title={t('noSuchRelease', { number: asked })}
          action={<LinkButton to="/summary">{t('toLatest')}</LinkButton>}
        />
      )}
    </Page>
  );
}
