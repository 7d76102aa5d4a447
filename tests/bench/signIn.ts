import { PASSWORD } from './loadData';

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { id } }';

/** Signs somebody in; the cookie of the session. */
export async function signIn(port: number, email: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { email, password: PASSWORD } } }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!cookie) throw new Error(`${email} cannot sign in: ${await response.text()}`);
  return cookie.replace(/;.*/, '');
}
