import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Actions } from '../components/Actions';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { personHere, setPersonHere, unsentInMemory } from '../components/keptEntries';
import { wipeTab } from '../components/keptInTab';
import { useErrorSentence } from '../components/useErrorSentence';
import type { SignOutMutation, SignOutMutationVariables } from '../generated/graphql';
import { forgetViewer } from './forgetViewer';
import styles from './Header.module.css';

const SIGN_OUT: TypedDocumentNode<SignOutMutation, SignOutMutationVariables> = gql`
  mutation SignOut {
    signOut
  }
`;

/** Fetched when it is needed. Who cannot fetch it keeps nothing either: a form would have fetched it first. */
const keptStore = () => import('../components/keptStore').catch(() => null);

/** Ends the session. Warns first when something that was typed has not reached the server. */
export function SignOut() {
  const { t } = useTranslation('app');
  const client = useApolloClient();
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const [unsent, setUnsent] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);

  const signOut = async () => {
    setUnsent(0);
    const { error } = await client.mutate({ mutation: SIGN_OUT });
    setFailure(error ?? null);
    if (error) return;
    const person = personHere();
    wipeTab();
    setPersonHere('');
    try {
      await (await keptStore())?.wipeKept(person);
    } finally {
      forgetViewer(client);
      // The next person finds nothing in memory, and does not land on the page of this one.
      await client.resetStore().catch(() => undefined);
      await navigate('/sign-in', { replace: true });
    }
  };
  const ask = async () => {
    const kept = await (await keptStore())?.countKept(personHere());
    const count = Math.max(kept ?? 0, unsentInMemory());
    if (count > 0) setUnsent(count);
    else void signOut();
  };

  return (
    <>
      <button type="button" className={styles.light} onClick={() => void ask()}>
        {t('signOut')}
      </button>
      {failure !== null && (
        <Dialog title={t('notSignedOut')} onClose={() => setFailure(null)}>
          <p role="alert">{sentence(failure)}</p>
        </Dialog>
      )}
      {unsent > 0 && (
        <Dialog title={t('unsentTitle')} onClose={() => setUnsent(0)}>
          <p>{t('unsent', { count: unsent })}</p>
          <Actions>
            <Button onClick={() => setUnsent(0)}>{t('stay')}</Button>
            <Button look="danger" onClick={() => void signOut()}>
              {t('signOutAnyway')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  );
}
