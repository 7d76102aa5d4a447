import { buildSchema } from '../../../server/src/graphql';
import { describeInEachWorld } from '../../support/world';

const FAULT = `SELECT secret FROM user_account; /srv/monitor/server/src/x.ts`;

/** The contract with three fields that fail. */
function failingSchema() {
  const schema = buildSchema();
  const fields = schema.getQueryType()?.getFields();
  if (!fields?.frameworks || !fields.institutions || !fields.quarters)
    throw new Error('The contract has changed.');
  fields.frameworks.resolve = () => {
    throw new Error(FAULT);
  };
  fields.institutions.resolve = async (
    _source,
    _args,
    ctx: { db: { query: (sql: string) => Promise<unknown> } },
  ) => ctx.db.query('SELECT secret FROM nowhere');
  fields.quarters.resolve = () => [null];
  return schema;
}

describeInEachWorld(
  'A fault of ours',
  (world) => {
    test.each(['frameworks', 'institutions', 'quarters'])(
      'shows a neutral sentence and a reference under which the log has it all: %s',
      async (field) => {
        const { status, data, errors } = await world().as('coordinator').query(`{ ${field} { id } }`);
        expect([status, data]).toEqual([500, null]);
        const reference = errors?.[0]?.extensions.reference;
        expect(reference).toMatch(/^[0-9a-f]{10}$/);
        expect(errors).toEqual([
          {
            message: expect.stringContaining(`reference: ${reference}`) as string,
            path: expect.anything() as unknown,
            extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
          },
        ]);
        expect(JSON.stringify(errors)).not.toMatch(/select|secret|nowhere|\.ts|node_modules|stack/i);
        const logged = world().log.filter((line) => line.includes(reference ?? 'none'));
        expect(logged).toHaveLength(1);
        expect(logged[0]).toMatch(/"stack":"/);
      },
    );

    test('does not keep other fields from answering', async () => {
      const { status, data } = await world()
        .as('anonymous')
        .query('{ viewer { id } application { version } }');
      expect([status, data]).toEqual([
        200,
        { viewer: null, application: { version: expect.any(String) as string } },
      ]);
    });
  },
  { schema: failingSchema() },
);

describeInEachWorld('Without its tables', (world) => {
  test('the server says neutrally that something went wrong, and that it is not ready', async () => {
    const browser = world().newBrowser();
    browser.setCookie('a-token-that-has-to-be-looked-up');
    for (const table of ['user_session', 'data_stamp'])
      await world().database.transaction((db) => db.query(`DROP TABLE ${table}`));
    const { status, errors } = await browser.query('{ viewer { id } }');
    expect(status).toBe(500);
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong in the system\./) as string,
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) as string },
      },
    ]);
    expect((await fetch(`${world().address}/readyz`)).status).toBe(503);
    expect((await fetch(`${world().address}/healthz`)).status).toBe(200);
  });
});
