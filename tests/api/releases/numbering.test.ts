import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { Release } from '../../../server/src/entities/release';
import { prepared, released, texts } from '../../support/releasing';
import { describeInEachWorld } from '../../support/world';
import { arrangeReports, create, FRAMEWORK, read, REGISTER, scope } from './scene';

const PROJECT = { framework: 'MF-2017-2020', quarter: '2018-Q2', indicators: ['IP.0.1a'] };

describeInEachWorld('The register of releases', (world) => {
  beforeAll(async () => {
    await arrangeReports(world());
    await arrangeReports(world(), [
      { framework: 'MF-2017-2020', quarter: '2018-Q1', institution: 'ONATC', values: { 'IP.0.1a': '1' } },
    ]);
  });
  const last = async () => (await world().database.reading.maximum(Release, 'number')) ?? 0;

  test('numbers a release one higher than the one before, and shows the latest first', async () => {
    const first = await create(world());
    const second = await create(world(), {}, { titles: texts('Later') });
    expect(second.number).toBe(first.number + 1);
    expect((await read(world(), null))?.number).toBe(second.number);
    const { data } = await world().as('donor').query<{ releases: { number: number }[] }>(REGISTER, {}, 'sq');
    const releases = data?.releases ?? [];
    expect(releases[0]).toMatchObject({
      number: second.number,
      title: 'Later sq',
      frameworkCode: FRAMEWORK,
    });
    const numbers = releases.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  test('lets out one of several drafts of the same figures: the others do not know that release yet', async () => {
    const before = await last();
    const coordinator = world().as('coordinator');
    const drafts = await Promise.all([1, 2, 3, 4].map(() => prepared(coordinator, scope())));
    const made = await Promise.allSettled(drafts.map(({ id }) => released(coordinator, id)));
    const numbers = made.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const refusals = made.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(numbers).toEqual([before + 1]);
    expect(refusals.filter((refusal) => refusal.includes('CONFLICT'))).toHaveLength(3);
    expect(await last()).toBe(before + 1);
  });

  test('gives releases of two frameworks that are made at once a number each, without gaps', async () => {
    const before = await last();
    const coordinator = world().as('coordinator');
    const drafts = [await prepared(coordinator, scope()), await prepared(coordinator, PROJECT)];
    const numbers = await Promise.all(drafts.map(({ id }) => released(coordinator, id)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([before + 1, before + 2]);
  });

  test('leaves a trace of who made a release', async () => {
    const { number, contentHash } = await create(world());
    const event = await world().database.reading.findOneByOrFail(AuditEvent, {
      action: 'RELEASE_CREATED',
      subject: String(number),
    });
    expect(event).toMatchObject({
      actorName: 'coordinator',
      detail: `${FRAMEWORK} 2018-Q2 ${contentHash}`,
    });
  });
});
