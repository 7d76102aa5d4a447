import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { SignInPage } from '../../../client/src/features/accounts/SignInPage';
import { inApp } from '../support/inApp';

type Answer = ApolloLink.Result;

const demonstrationAccount = {
  __typename: 'DemonstrationAccount',
  email: 'police@demo.example',
  password: 'demo-police-2019',
  name: 'Demo focal point',
  role: 'FOCAL_POINT',
  institutionName: 'Kosovo Police',
};

/** The page at a server that answers from a list, with what was asked of it. */
async function signInPage(accounts: object[], signIn: Answer) {
  const asked: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'SignIn') asked.push(variables);
    const application = { __typename: 'Application', demonstrationAccounts: accounts };
    const answer = operationName === 'SignIn' ? signIn : { data: { application } };
    return new Observable((observer) => {
      observer.next(answer);
      observer.complete();
    });
  });
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  });
  await inApp(
    <ApolloProvider client={client}>
      <SignInPage />
    </ApolloProvider>,
  );
  return asked;
}

const welcome: Answer = { data: { signIn: { __typename: 'Viewer', id: '1' } } };
const refused: Answer = {
  data: null,
  errors: [{ message: 'The address or the password is wrong.', extensions: { code: 'INVALID_INPUT' } }],
};

test('a demonstration account signs in with one click', async () => {
  const asked = await signInPage([demonstrationAccount], welcome);
  fireEvent.click(await screen.findByRole('button', { name: /Focal point, Kosovo Police/ }));
  const { email, password } = demonstrationAccount;
  await waitFor(() => expect(asked).toEqual([{ input: { email, password } }]));
});

test('outside demonstration mode there is the form alone', async () => {
  await signInPage([], welcome);
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Sign in' })).toHaveLength(1));
  expect(screen.queryByRole('heading', { name: 'Demonstration accounts' })).toBeNull();
});

test('a form without address and password names both fields and asks nothing of the server', async () => {
  const asked = await signInPage([], welcome);
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#email',
    '#password',
  ]);
  expect(screen.getByLabelText('E-mail address').getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
});

test('a refusal is shown in the words of the server, and what was typed stays', async () => {
  await signInPage([], refused);
  fireEvent.change(screen.getByLabelText('E-mail address'), { target: { value: 'arta@example.org' } });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'wrong' } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The address or the password is wrong.');
  expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe('arta@example.org');
});
