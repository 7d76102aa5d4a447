import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/Card';
import { DefinitionList } from '../../components/DefinitionList';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { AccountPageQuery, AccountPageQueryVariables } from '../../generated/graphql';
import { ChangePassword } from './ChangePassword';
import { ChooseLanguage } from './ChooseLanguage';
import { KeepOnThisComputer } from './KeepOnThisComputer';

const ACCOUNT_PAGE: TypedDocumentNode<AccountPageQuery, AccountPageQueryVariables> = gql`
  query AccountPage {
    viewer {
      id
      name
      email
      role
      institution {
        id
        name
      }
    }
  }
`;

/** What a person may set about the own account. */
export function AccountPage() {
  return (
    <Loaded query={useQuery(ACCOUNT_PAGE)}>{({ viewer }) => viewer && <Account viewer={viewer} />}</Loaded>
  );
}

function Account({ viewer }: { viewer: NonNullable<AccountPageQuery['viewer']> }) {
  const { t } = useTranslation(['accounts', 'keeping']);
  const { label } = useFormat();
  const facts = [
    { term: t('name'), value: viewer.name },
    { term: t('email'), value: viewer.email },
    { term: t('role'), value: label('Role', viewer.role) },
    ...(viewer.institution ? [{ term: t('institution'), value: viewer.institution.name }] : []),
  ];
  return (
    <Page width="narrow">
      <PageTitle title={t('accountTitle')} lead={t('accountLead')} />
      <Card>
        <DefinitionList items={facts} />
      </Card>
      <Section title={t('languageTitle')} lead={t('languageLead')}>
        <Card>
          <ChooseLanguage />
        </Card>
      </Section>
      {viewer.role === 'FOCAL_POINT' && (
        <Section title={t('keeping:settingTitle')} lead={t('keeping:settingLead')}>
          <Card>
            <KeepOnThisComputer />
          </Card>
        </Section>
      )}
      <Section title={t('changePasswordTitle')}>
        <Card>
          <ChangePassword />
        </Card>
      </Section>
    </Page>
  );
}
