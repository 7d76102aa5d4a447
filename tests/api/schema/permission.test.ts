import { PERMISSIONS, type Caller, type Operation } from '../../../server/src/domain/access';
import { buildSchema } from '../../../server/src/graphql';
import { minimalRequest } from '../../support/minimalRequest';
import { ungatedSchema } from '../../support/ungatedSchema';
import { describeInEachWorld, emailOf, PASSWORD, type PersonName } from '../../support/world';

const schema = buildSchema();
const ROOTS = [
  { kind: 'query' as const, type: schema.getQueryType() },
  { kind: 'mutation' as const, type: schema.getMutationType() },
];
const FIELDS = ROOTS.flatMap(({ kind, type }) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    kind,
    field,
    name: `${type?.name}.${field.name}`,
  })),
);

const CALLERS: Record<Caller, PersonName | 'anonymous'> = {
  ANONYMOUS: 'anonymous',
  FOCAL_POINT: 'focalPointKP',
  COORDINATOR: 'coordinator',
  DONOR: 'donor',
  ADMIN: 'admin',
};

const REFUSALS = ['NOT_SIGNED_IN', 'NOT_ALLOWED'];

test('every operation of the contract has a row in the permission table, and every row an operation', () => {
  expect(Object.keys(PERMISSIONS).sort()).toEqual(FIELDS.map(({ name }) => name).sort());
});

test.each(FIELDS)('$name has a resolver', ({ field }) => {
  expect(field.resolve?.name).toBe('guarded');
});

const CASES = FIELDS.flatMap(({ kind, field, name }) =>
  Object.entries(PERMISSIONS[name as Operation]).map(([caller, permission]) => ({
    kind,
    field,
    name,
    caller: caller as Caller,
    permission,
    outcome: permission === 'NEVER' ? 'is refused' : 'is heard',
  })),
);

const refusal = (caller: Caller) => (caller === 'ANONYMOUS' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED');

describeInEachWorld('Who may call what', (world) => {
  test.each(CASES)('$name called by $caller $outcome', async ({ kind, field, name, caller, permission }) => {
    const person = CALLERS[caller];
    const leaves = name === 'Mutation.signOut' && person !== 'anonymous';
    const browser = leaves ? world().newBrowser() : world().as(person);
    if (leaves) await browser.signIn(emailOf(person), PASSWORD);
    const { document, variables } = minimalRequest(kind, field);
    const { errors, data, status } = await browser.query(document, variables);
    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
    if (permission === 'NEVER') {
      expect(codes).toEqual([refusal(caller)]);
      expect(data?.[field.name] ?? null).toBeNull();
      expect([200, 401, 403]).toContain(status);
    } else expect(codes.filter((code) => REFUSALS.includes(code))).toEqual([]);
  });
});

// Commands and seeds call use cases directly, so the gate in front of the API is not enough.
describeInEachWorld(
  'What use cases and queries refuse by themselves',
  (world) => {
    test.each(CASES.filter(({ permission }) => permission === 'NEVER'))(
      '$name called by $caller',
      async ({ kind, field, caller }) => {
        const { document, variables } = minimalRequest(kind, field);
        const { errors } = await world().as(CALLERS[caller]).query(document, variables);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual([refusal(caller)]);
      },
    );
  },
  { schema: ungatedSchema() },
);
