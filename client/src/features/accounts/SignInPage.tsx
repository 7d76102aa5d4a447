import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/Card';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useFormErrors } from '../../components/useFormErrors';
import type {
  SignInMutation,
  SignInMutationVariables,
  SignInPageQuery,
  SignInPageQueryVariables,
} from '../../generated/graphql';
import { DEMONSTRATION_CARD, DemonstrationCards } from './DemonstrationCards';
import { SignInForm } from './SignInForm';
import styles from './SignInPage.module.css';

export const SIGN_IN_PAGE: TypedDocumentNode<SignInPageQuery, SignInPageQueryVariables> = gql`
  query SignInPage {
    application {
      demonstrationAccounts {
        ...DemonstrationCard_account
      }
    }
  }
  ${DEMONSTRATION_CARD}
`;

const SIGN_IN: TypedDocumentNode<SignInMutation, SignInMutationVariables> = gql`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
    }
  }
`;

/** Where a session begins. Going on is the affair of the frame, which learns who has come in. */
export function SignInPage() {
  const { t } = useTranslation('accounts');
  const client = useApolloClient();
  const { data } = useQuery(SIGN_IN_PAGE);
  const [signIn, { loading }] = useMutation(SIGN_IN);
  const form = useFormErrors(['email', 'password']);

  const enter = async (input: { email: string; password: string }) => {
    const { error } = await signIn({ variables: { input } });
    if (error) return form.fail(error);
    // Nothing of whoever was here before may stay in memory. The frame goes on as soon as it knows the person;
    // what this page still asked for is then given up, and that is no failure.
    await client.resetStore().catch(() => undefined);
  };

  const accounts = data?.application.demonstrationAccounts ?? [];
  return (
    <Page>
      <PageTitle title={t('signInTitle')} lead={t('signInLead')} />
      <div className={styles.sides}>
        <Card>
          <SignInForm form={form} busy={loading} onEnter={(input) => void enter(input)} />
        </Card>
        {accounts.length > 0 && (
          <DemonstrationCards accounts={accounts} busy={loading} onEnter={(input) => void enter(input)} />
        )}
      </div>
    </Page>
  );
}
