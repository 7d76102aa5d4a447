import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Language } from '../../../schema/language/languages';
import type { SetLanguageMutation, SetLanguageMutationVariables } from '../generated/graphql';
import { currentLanguage, speak } from '../words/interfaceWords';
import type { ChooseLanguage } from '../words/languageChoice';
import type { SignedInPerson } from './frameQuery';

const SET_LANGUAGE: TypedDocumentNode<SetLanguageMutation, SetLanguageMutationVariables> = gql`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      id
      language
    }
  }
`;

/**
 * Keeps interface and account in one language. A choice made while signed out goes with the person into the account;
 * otherwise the account's language is taken up. Gives back how to choose.
 *
 * Of a demonstration account (`isDemonstration`) nobody chose the language: the one on the page before it always stays.
 */
export function useLanguageOfAccount(
  viewer: Pick<SignedInPerson, 'id' | 'language'> | null,
  isDemonstration: boolean,
): ChooseLanguage {
  const client = useApolloClient();
  const chosenSignedOut = useRef(false);
  const signedIn = viewer !== null;

  const choose = useCallback<ChooseLanguage>(
    async (language: Language) => {
      await speak(language);
      if (signedIn) await client.mutate({ mutation: SET_LANGUAGE, variables: { input: { language } } });
      else chosenSignedOut.current = true;
      // What is on the page comes again in the new language; without network it stays as it is.
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    },
    [client, signedIn],
  );

  // Once for each person who comes in: later the account follows the choice.
  const met = useRef<string | null>(null);
  useEffect(() => {
    const cameIn = viewer !== null && viewer.id !== met.current;
    met.current = viewer?.id ?? null;
    if (!cameIn || viewer.language === currentLanguage()) return;
    const keeps = chosenSignedOut.current || isDemonstration;
    void choose(keeps ? currentLanguage() : viewer.language);
    chosenSignedOut.current = false;
  }, [viewer, choose, isDemonstration]);

  return choose;
}
