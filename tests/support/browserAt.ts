/** What came back for a GraphQL request. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  data: T | null | undefined;
  errors: AnswerError[] | undefined;
  headers: Headers;
}

export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    field?: string;
    details?: Record<string, unknown>;
    reference?: string;
  };
}

interface Post {
  body: BodyInit;
  headers?: Record<string, string>;
}

/** A browser in the tests: keeps its cookie, speaks to `POST /graphql`. */
export interface TestBrowser {
  query: <T = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
    language?: string,
  ) => Promise<Answer<T>>;
  /** The same as `query`, for reading tests aloud. */
  mutate: TestBrowser['query'];
  /** Any body with any headers to /graphql, with the cookie. */
  post: (post: Post) => Promise<Response>;
  signIn: (email: string, password: string) => Promise<Answer>;
  /** The value of the session cookie; undefined when there is none. */
  cookie: () => string | undefined;
  setCookie: (value: string | undefined) => void;
}

export const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { id name } }`;

const COOKIE = 'monitor_session';

/** A browser at an address; with an account it signs in before its first request. */
export function browserAt(address: string, account?: { email: string; password: string }): TestBrowser {
  let cookie: string | undefined;

  const keepCookie = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const value = /^monitor_session=([^;]*)/.exec(line)?.[1];
      if (value !== undefined) cookie = value === '' ? undefined : value;
    }
  };
  const post = async ({ body, headers = {} }: Post): Promise<Response> => {
    const cookies: Record<string, string> = cookie === undefined ? {} : { cookie: `${COOKIE}=${cookie}` };
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      body,
      headers: { ...cookies, ...headers },
    });
    keepCookie(response);
    return response;
  };
  const ask = async <T>(query: string, variables: Record<string, unknown> = {}, language = 'en') => {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const response = await post({ body: JSON.stringify({ query, variables }), headers });
    const { data, errors } = (await response.json()) as Pick<Answer<T>, 'data' | 'errors'>;
    return { status: response.status, data, errors, headers: response.headers };
  };
  const signIn = (email: string, password: string) => ask(SIGN_IN, { input: { email, password } });

  let arrival: Promise<unknown> | undefined;
  const arrive = async () => {
    if (account) arrival ??= signIn(account.email, account.password);
    await arrival;
  };
  const query: TestBrowser['query'] = async (document, variables, language) => {
    await arrive();
    return ask(document, variables, language);
  };
  return {
    query,
    mutate: query,
    post: async (what) => {
      await arrive();
      return post(what);
    },
    signIn: async (email, password) => ask(SIGN_IN, { input: { email, password } }),
    cookie: () => cookie,
    setCookie: (value) => {
      cookie = value;
    },
  };
}
