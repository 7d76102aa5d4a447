import { serverAudits } from 'graphql-http';
import { openWorld, type World } from '../../support/world';
import { DATABASES } from '../../support/databases';

let world: World | undefined;
const audits = serverAudits({ url: () => `${world?.address}/graphql` });

beforeAll(async () => {
  const [first] = DATABASES;
  if (first) world = await openWorld(first.open);
});
afterAll(() => world?.close());

const MUST = audits.filter(({ name }) => name.startsWith('MUST'));

test('there are audits of everything that GraphQL over HTTP demands', () => {
  expect(MUST.length).toBeGreaterThanOrEqual(13);
});

test.each(MUST.map((audit) => ({ name: audit.name, audit })))('$name', async ({ audit }) => {
  const result = await audit.fn();
  expect(result).toMatchObject({ status: 'ok' });
});
