import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Loaded } from '../../components/Loaded';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import type { SettingsPageQuery, SettingsPageQueryVariables } from '../../generated/graphql';

const SETTINGS_PAGE: TypedDocumentNode<SettingsPageQuery, SettingsPageQueryVariables> = gql`
  query SettingsPage {
    settings {
      name
      value
    }
  }
`;

/** The settings in force, to read. */
export function SettingsPage() {
  const { t } = useTranslation('accounts');
  return (
    <Loaded query={useQuery(SETTINGS_PAGE)}>
      {({ settings }) => (
        <Page width="narrow">
          <PageTitle title={t('settingsTitle')} lead={t('settingsLead')} />
          <Notice>{t('settingsByEnvironment')}</Notice>
          <DataTable
            caption={t('settingsTitle')}
            hideCaption
            rows={settings}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', header: t('setting'), rowHeader: true, cell: ({ name }) => <code>{name}</code> },
              { key: 'value', header: t('value'), cell: ({ value }) => value || t('notSet') },
            ]}
          />
        </Page>
      )}
    </Loaded>
  );
}
