import { Release } from '../../../server/src/entities/release';
import { prepared, released, texts } from '../../support/releasing';
import { describeInEachWorld } from '../../support/world';
import { arrangeReports, read, READ, REGISTER, scope } from './scene';

const PREPARE = `mutation Prepare($input: PrepareReleaseInput!) { prepareRelease(input: $input) { id } }`;
const CREATE = `mutation Create($input: CreateReleaseInput!) { createRelease(input: $input) { number } }`;

describeInEachWorld('A release that cannot be', (world) => {
  const count = () => world().database.reading.count(Release);
  const prepare = (changes: Record<string, unknown>) =>
    world()
      .as('coordinator')
      .mutate(PREPARE, { input: scope(changes) });

  test('does not exist before the first one is made', async () => {
    expect(await read(world(), null)).toBeNull();
    expect(await read(world(), 1)).toBeNull();
  });

  test('is refused while nothing is approved', async () => {
    await arrangeReports(world(), [
      { quarter: '2018-Q1', institution: 'ONATC', workflow: 'SUBMITTED', values: { 'I1.1.1b': '7' } },
    ]);
    const { errors } = await prepare({ quarter: '2018-Q1' });
    expect(errors?.[0]).toMatchObject({
      message: 'There are no approved figures to release yet.',
      extensions: { code: 'INVALID_INPUT', field: 'quarter' },
    });
  });

  describe('of approved figures', () => {
    beforeAll(() => arrangeReports(world()));

    test.each([
      ['a blank title', { titles: { ...texts('A'), sr: '  ' } }, 'titles.sr'],
      ['a title that is too long', { titles: { ...texts('A'), en: 'x'.repeat(301) } }, 'titles.en'],
      [
        'a key point that is not in all languages',
        { keyPoints: [texts('A'), { ...texts('B'), sq: '' }] },
        'keyPoints.1.sq',
      ],
      ['too many key points', { keyPoints: Array.from({ length: 21 }, () => texts('A')) }, 'keyPoints'],
    ])('is refused with %s, and nothing is kept', async (_, words, field) => {
      const before = await count();
      const { id } = await prepared(world().as('coordinator'), scope());
      const making = released(world().as('coordinator'), id, words);
      await expect(making).rejects.toThrow(`"code":"INVALID_INPUT","field":"${field}"`);
      expect(await count()).toBe(before);
    });

    test.each([
      ['a quarter outside the framework', { quarter: '2014-Q4' }, 'INVALID_INPUT', 'quarter'],
      ['a quarter that was not opened', { quarter: '2019-Q4' }, 'INVALID_INPUT', 'quarter'],
      ['an unknown framework', { framework: 'NONE' }, 'NOT_FOUND', 'framework'],
    ])('is not even prepared for %s', async (_, changes, code, field) => {
      const { errors } = await prepare(changes);
      expect(errors?.[0]?.extensions).toMatchObject({ code, field });
    });

    test('is not made of a draft that does not exist', async () => {
      await expect(released(world().as('coordinator'), 'none')).rejects.toThrow('NOT_FOUND');
    });

    test.each([
      ['donor', PREPARE, { input: scope() }],
      ['donor', CREATE, { input: { draft: 'none', titles: texts('A') } }],
      ['focalPointKP', PREPARE, { input: scope() }],
      ['focalPointKP', CREATE, { input: { draft: 'none', titles: texts('A') } }],
      ['focalPointKP', READ, {}],
      ['admin', READ, {}],
      ['admin', REGISTER, {}],
    ] as const)('refuses %s what is not for that role', async (person, document, variables) => {
      const { data, errors } = await world().as(person).query(document, variables);
      expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
      expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    });
  });
});
