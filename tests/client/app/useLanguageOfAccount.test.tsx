import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useLanguageOfAccount } from '../../../client/src/app/useLanguageOfAccount';
import type { SetLanguageMutationVariables } from '../../../client/src/generated/graphql';
import { currentLanguage, startWords } from '../../../client/src/words/interfaceWords';
import type { Language } from '../../../schema/language/languages';

const english = { id: '1', language: 'en' as const };

interface Visit {
  /** What the browser asks for. */
  browser: Language;
  /** Clicked before signing in. */
  clicked?: Language;
  isDemonstration: boolean;
}

/** Somebody whose account says English comes to the page and signs in; what the account was told is given back. */
async function signInWith({ browser, clicked, isDemonstration }: Visit) {
  const told: Language[] = [];
  const link = new ApolloLink(({ variables }) => {
    const { language } = (variables as SetLanguageMutationVariables).input;
    told.push(language);
    const viewer = { __typename: 'Viewer', id: '1', language };
    return new Observable((observer) => {
      observer.next({ data: { setLanguage: viewer } });
      observer.complete();
    });
  });
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  await startWords(browser);
  const page = renderHook(
    ({ viewer }: { viewer: typeof english | null }) => useLanguageOfAccount(viewer, isDemonstration),
    { wrapper, initialProps: { viewer: null as typeof english | null } },
  );
  if (clicked) await act(() => page.result.current(clicked));
  page.rerender({ viewer: english });
  return told;
}

test('a demonstration account goes on in the language of the page before it', async () => {
  const told = await signInWith({ browser: 'sq', isDemonstration: true });
  await waitFor(() => expect(told).toEqual(['sq']));
  expect(currentLanguage()).toBe('sq');
});

test('an account made by the administrator brings its own language', async () => {
  await signInWith({ browser: 'sq', isDemonstration: false });
  await waitFor(() => expect(currentLanguage()).toBe('en'));
});

test('a language clicked before signing in goes into any account', async () => {
  const told = await signInWith({ browser: 'en', clicked: 'sr', isDemonstration: false });
  await waitFor(() => expect(told).toEqual(['sr']));
  expect(currentLanguage()).toBe('sr');
});
