import { describeInEachWorld } from '../../support/world';

const repeat = (times: number, part: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => part(n)).join(' ');

/** Each fragment spreads the next one twice: written out it would be 2^20 fields. */
const BOMB = `query { quarters { ...F0 } } ${repeat(
  20,
  (n) => `fragment F${n} on ReportingQuarter { extensions { institution { id } } ...F${n + 1} ...F${n + 1} }`,
)} fragment F20 on ReportingQuarter { id }`;

/** Fragments through which one list is asked for inside the other, twice on each level. */
const NESTED_BOMB = `query { framework(code: "x") { objectives { ...G0 } } } ${repeat(
  12,
  (n) => `fragment G${n} on Objective { a: children { ...G${n + 1} } b: children { ...G${n + 1} } }`,
)} fragment G12 on Objective { id }`;

const deep = (levels: number) =>
  `query { framework(code: "x") { objectives { ${'children { '.repeat(levels)} id ${'} '.repeat(levels)} } } }`;

const round = '{ objectives { activities { indicators { framework { code } } } } }';
const ROUND = `{ frameworks ${round} }`;

const TOO_MUCH: [what: string, document: string][] = [
  ['31 aliases of one field', `query { ${repeat(31, (n) => `a${n}: viewer { id }`)} }`],
  ['31 aliases of __typename', `query { ${repeat(31, (n) => `a${n}: __typename`)} }`],
  ['11 root fields', `query { ${repeat(11, () => 'viewer { id }')} }`],
  ['a thousand times the same field', `query { viewer { ${repeat(1001, () => 'id')} } }`],
  ['lists in lists, 16 deep', deep(13)],
  ['a bomb of fragments', BOMB],
  ['a bomb of nested fragments', NESTED_BOMB],
  [
    '11 root fields in a fragment without a name',
    `query { ... { ${repeat(11, (n) => `a${n}: __typename`)} } }`,
  ],
  [
    '11 root fields in two fragments',
    `query { ...A ...B } fragment A on Query { ${repeat(6, (n) => `a${n}: __typename`)} }
     fragment B on Query { ${repeat(5, (n) => `b${n}: __typename`)} }`,
  ],
  ['the plan round and round', ROUND],
  ['the plan round and round, through fragments', `{ frameworks { ...F } } fragment F on Framework ${round}`],
  ['the plan from every line of every report', `{ reports { lines { indicator { framework ${round} } } } }`],
  ['what every report ever held', '{ reports { lines { id cells { key amount } history { at by } } } }'],
  ['an objective three times in itself', deep(2)],
  ['21 directives', `query { viewer { id ${repeat(21, () => '@include(if: true)')} } }`],
  ['more than 3,000 words', `query { viewer { ${repeat(3001, () => 'id')} } }`],
];

describeInEachWorld('A request that asks too much', (world) => {
  test.each(TOO_MUCH)('is refused: %s', async (_, document) => {
    const from = performance.now();
    const { status, errors, data } = await world().as('coordinator').query(document);
    expect(status).toBe(400);
    expect(data ?? null).toBeNull();
    expect(errors?.every(({ extensions }) => extensions.code === 'INVALID_INPUT')).toBe(true);
    expect(errors?.map(({ message }) => message)).toContain('The request is too complex.');
    expect(performance.now() - from).toBeLessThan(2000);
  });

  test('is not one that stays within the limits', async () => {
    const objective = 'id activities { id indicators { id name targets { period value } } }';
    const { status, errors } = await world()
      .as('coordinator')
      .query(`{ frameworks { objectives { children { ${objective} } } } }`);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  test('a fragment that spreads itself is refused', async () => {
    const { status, errors } = await world()
      .as('coordinator')
      .query('query { frameworks { ...F } } fragment F on Framework { id ...F }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'INVALID_INPUT']);
  });
});
