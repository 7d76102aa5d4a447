import { describeInEachWorld, type World } from '../../support/world';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });

interface Case {
  what: string;
  body: string;
  headers?: Record<string, string>;
  status: number;
  code?: string;
}

const CASES: Case[] = [
  { what: 'plain text', body: QUERY, headers: { 'content-type': 'text/plain' }, status: 415 },
  {
    what: 'a form',
    body: 'query={__typename}',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 415,
  },
  {
    what: 'a form with files',
    body: '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{__typename}\r\n--x--',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    status: 415,
  },
  {
    what: 'a page of another site',
    body: QUERY,
    headers: { ...JSON_TYPE, origin: 'https://elsewhere.example' },
    status: 403,
    code: 'NOT_ALLOWED',
  },
  {
    what: 'a page without an origin',
    body: QUERY,
    headers: { ...JSON_TYPE, origin: 'null' },
    status: 403,
    code: 'NOT_ALLOWED',
  },
  { what: 'a batch', body: `[${QUERY}, ${QUERY}]`, headers: JSON_TYPE, status: 400 },
  { what: 'no JSON at all', body: 'query', headers: JSON_TYPE, status: 400 },
  { what: 'JSON that breaks off', body: '{"query": "{ __ty', headers: JSON_TYPE, status: 400 },
  { what: 'a number', body: '5', headers: JSON_TYPE, status: 400 },
  { what: 'null', body: 'null', headers: JSON_TYPE, status: 400 },
  { what: 'an empty object', body: '{}', headers: JSON_TYPE, status: 400 },
  { what: 'an empty query', body: '{"query": ""}', headers: JSON_TYPE, status: 400 },
  { what: 'a query that is a list', body: '{"query": ["{ __typename }"]}', headers: JSON_TYPE, status: 400 },
  {
    what: 'variables that are a list',
    body: '{"query": "{ __typename }", "variables": []}',
    headers: JSON_TYPE,
    status: 400,
  },
  {
    what: 'variables that are text',
    body: '{"query": "{ __typename }", "variables": "x"}',
    headers: JSON_TYPE,
    status: 400,
  },
  { what: 'a syntax error', body: '{"query": "{ viewer { id "}', headers: JSON_TYPE, status: 400 },
  {
    what: 'an operation that is not there',
    body: '{"query": "query A { __typename }", "operationName": "B"}',
    headers: JSON_TYPE,
    status: 400,
  },
  { what: 'a subscription', body: '{"query": "subscription { x }"}', headers: JSON_TYPE, status: 400 },
  {
    what: 'a digest in place of a query',
    body: JSON.stringify({
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
    }),
    headers: JSON_TYPE,
    status: 400,
  },
  ...['gzip', 'deflate', 'br'].map((encoding) => ({
    what: `junk said to be ${encoding}`,
    body: QUERY,
    headers: { ...JSON_TYPE, 'content-encoding': encoding },
    status: 400,
  })),
  {
    what: 'an encoding that nobody knows',
    body: QUERY,
    headers: { ...JSON_TYPE, 'content-encoding': 'zip' },
    status: 415,
  },
  {
    what: 'an unknown charset',
    body: QUERY,
    headers: { 'content-type': 'application/json; charset=utf-99' },
    status: 415,
  },
  {
    what: 'a body of 10 MB',
    body: JSON.stringify({ query: 'x'.repeat(10_485_760) }),
    headers: JSON_TYPE,
    status: 413,
  },
];

interface Variables {
  what: string;
  document: string;
  variables: Record<string, unknown>;
  field: string;
  sentence: string;
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
const OPEN = 'mutation ($input: OpenQuarterInput!) { openQuarter(input: $input) { id } }';
const ENTER = 'mutation ($input: EnterValuesInput!) { enterValues(input: $input) { id } }';
const entry = (fields: Record<string, unknown>) => ({
  input: {
    reportId: 'x',
    entries: [
      { lineId: 'x', version: 0, amount: '1' },
      { lineId: 'x', version: 0, ...fields },
    ],
  },
});

const UNFIT: Variables[] = [
  {
    what: 'an unknown field of an input',
    document: SIGN_IN,
    variables: { input: { email: 'a', password: 'b', remember: true } },
    field: 'remember',
    sentence: 'What was entered in the field “remember” is not valid.',
  },
  {
    what: 'an object where a text belongs',
    document: SIGN_IN,
    variables: { input: { email: { or: 1 }, password: 'b' } },
    field: 'email',
    sentence: 'What was entered in the field “e-mail address” is not valid.',
  },
  {
    what: 'a field that is missing',
    document: SIGN_IN,
    variables: { input: { email: 'a' } },
    field: 'password',
    sentence: 'What was entered in the field “password” is not valid.',
  },
  {
    what: 'an unknown quarter',
    document: OPEN,
    variables: { input: { quarter: '2018-Q5' } },
    field: 'quarter',
    sentence: 'This quarter is not known. A quarter is written as 2018-Q3.',
  },
  {
    what: 'a quarter eight thousand years from now',
    document: OPEN,
    variables: { input: { quarter: '9999-Q4' } },
    field: 'quarter',
    sentence: 'This quarter is not known. A quarter is written as 2018-Q3.',
  },
  {
    what: 'a day that the calendar does not have',
    document: OPEN,
    variables: { input: { quarter: '2018-Q3', dueOn: '2018-02-30' } },
    field: 'dueOn',
    sentence: 'What was entered in the field “deadline” is not valid.',
  },
  {
    what: 'an instant where a day belongs',
    document: OPEN,
    variables: { input: { quarter: '2018-Q3', dueOn: '2018-10-15T00:00:00' } },
    field: 'dueOn',
    sentence: 'What was entered in the field “deadline” is not valid.',
  },
  {
    what: 'text where a number belongs',
    document: ENTER,
    variables: entry({ amount: 'twelve' }),
    field: 'entries.1.amount',
    sentence: '“twelve” is not a number.',
  },
  {
    what: 'a number of JSON where an exact decimal belongs',
    document: ENTER,
    variables: entry({ amount: 0.1 }),
    field: 'entries.1.amount',
    sentence: 'What was entered in the field “value” is not valid.',
  },
  {
    what: 'an object where a number belongs',
    document: ENTER,
    variables: entry({ amount: { $gt: '0' } }),
    field: 'entries.1.amount',
    sentence: 'What was entered in the field “value” is not valid.',
  },
  {
    what: 'more digits than are kept',
    document: ENTER,
    variables: entry({ amount: '0.00001' }),
    field: 'entries.1.amount',
    sentence: '“0.00001” is not a number.',
  },
];

const answerOf = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  body: (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
    data?: unknown;
  },
});

const post = (world: World, { body, headers }: Pick<Case, 'body' | 'headers'>) =>
  world.as('coordinator').post({ body, headers });

describeInEachWorld('A request that is not as the contract says', (world) => {
  test.each(CASES)('gets $status and a sentence: $what', async ({ status, code, ...request }) => {
    const answer = await answerOf(await post(world(), request));
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('application/json');
    expect(answer.body.data ?? null).toBeNull();
    expect(answer.body.errors?.[0]?.extensions.code).toBe(code ?? 'INVALID_INPUT');
    expect(answer.body.errors?.[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  test.each(UNFIT)('names the field: $what', async ({ document, variables, field, sentence }) => {
    const { status, errors } = await world().as('focalPointKP').query(document, variables);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ message: sentence, extensions: { code: 'INVALID_INPUT', field } }]);
  });

  test('never repeats a value, which may be a password', async () => {
    const { errors } = await world()
      .newBrowser()
      .query(SIGN_IN, { input: { email: 'a', password: 4711 } });
    expect(JSON.stringify(errors)).not.toContain('4711');
  });

  test.each(['GET', 'PUT', 'DELETE', 'HEAD'])('is refused with 405: %s', async (method) => {
    const response = await fetch(`${world().address}/graphql?query={__typename}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('is answered in the language of the reader', async () => {
    const { errors } = await world()
      .as('anonymous')
      .query('{ users { id } }', {}, 'sr-Latn-RS,sr;q=0.9,en;q=0.5');
    expect(errors?.[0]?.message).toBe('Niste prijavljeni. Prijavite se da biste nastavili.');
  });

  test.each([
    ['{ framework(code: "x") { id } }', 403],
    ['{ a: framework(code: "x") { id } b: report(id: "x") { id } }', 403],
    ['{ framework(code: "x") { id } application { version } }', 200],
    ['{ release(number: 7) { number } framework(code: "x") { id } }', 200],
  ])('has the status of its first error when nothing succeeded: %s', async (document, status) => {
    const answer = await world().as('donor').query(document);
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    expect(answer.status).toBe(status);
  });

  test('is heard when the page is our own', async () => {
    const { address } = world();
    const response = await post(world(), { body: QUERY, headers: { ...JSON_TYPE, origin: address } });
    expect(response.status).toBe(200);
  });
});
