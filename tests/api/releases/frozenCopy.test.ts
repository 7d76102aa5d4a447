import { createHash } from 'node:crypto';
import { LineValue } from '../../../server/src/entities/lineValue';
import { Release } from '../../../server/src/entities/release';
import { release } from '../../../server/src/features/releases/releases.queries';
import { countStatements, statementsOf } from '../../support/countStatements';
import { releaseOf, texts } from '../../support/releasing';
import { describeInEachWorld } from '../../support/world';
import { arrangeReports, create, indicatorOf, read, READ, rowOf, scope } from './scene';

describeInEachWorld('The copy that a release keeps', (world) => {
  beforeAll(() => arrangeReports(world()));

  test('has the SHA-256 that the release carries', async () => {
    const { number, contentHash } = await create(world());
    const row = await rowOf(world(), number);
    expect(row.contentHash).toBe(contentHash);
    expect(createHash('sha256').update(row.content, 'utf8').digest('hex')).toBe(contentHash);
    expect(JSON.parse(row.content)).toMatchObject({ number, quarter: '2018-Q2', title: texts('Title') });
  });

  test('stays as it was after a correction; the next one has the corrected figure', async () => {
    const correct = (from: string, to: string) =>
      world().database.transaction((db) =>
        db.update(LineValue, { amount: from, cell: 'total' }, { amount: to }),
      );
    const first = await create(world());
    await correct('200', '205');
    const second = await create(world());
    const figure = async (number: number) =>
      indicatorOf(await read(world(), number), 'I1.1.1b')?.points.at(-2)?.value;
    expect(await read(world(), first.number)).toEqual(first);
    expect([await figure(first.number), await figure(second.number)]).toEqual(['200', '205']);
    expect(second.contentHash).not.toBe(first.contentHash);
    await correct('205', '200');
  });

  test('is all that a release is read from', async () => {
    const { number } = await create(world());
    const ctx = world().ctx('donor');
    const statements = await statementsOf(world().database, () => release(ctx, { number }));
    expect(statements.filter((sql) => !/release_copy/.test(sql))).toEqual([]);
    expect(await countStatements(world().database, () => release(ctx, { number }))).toBe(1);
  });

  test('is not shown while its content differs from what was frozen', async () => {
    // Not read by anybody yet, and in words of this world alone: what is in memory already is not read again.
    const titles = texts(`Tampered ${world().database.kind}`);
    const number = await releaseOf(world().as('coordinator'), scope(), { titles });
    const keep = (content: string) =>
      world().database.transaction((db) => db.update(Release, { number }, { content }));
    const { content } = await rowOf(world(), number);
    await keep(content.replace('"20"', '"21"'));
    const { data, errors } = await world().as('donor').query(READ, { number });
    await keep(content);
    expect(data?.['release'] ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect((await read(world(), number))?.title).toBe(titles.en);
  });
});
