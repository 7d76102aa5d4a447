import { ActivityReport } from '../../../server/src/entities/activityReport';
import { LineValue } from '../../../server/src/entities/lineValue';
import { DomainError } from '../../../server/src/errors';
import { createRelease } from '../../../server/src/features/releases/createRelease';
import { prepareRelease } from '../../../server/src/features/releases/prepareRelease';
import type { ReleaseScope } from '../../../server/src/features/releases/releaseScope';
import { storeReport } from '../../support/storeReport';
import { describeInEachWorld } from '../../support/world';

const FRAMEWORK = 'NATS-2015-2019';
const RELEASES = 25;
const TITLES = { en: 'Title', sq: 'Titulli', sr: 'Naslov' };
const SCOPE: ReleaseScope = {
  framework: FRAMEWORK,
  quarter: '2018-Q1',
  indicators: ['I1.1.1b'],
  quarters: true,
  years: true,
  breakdowns: true,
  zerosHidden: [],
};

describeInEachWorld('A release made while a report is corrected', (world) => {
  let reportId = '';
  beforeAll(async () => {
    const plan = await world().ctx('coordinator').plan();
    const stored = await world().database.transaction((db) =>
      storeReport(db, plan, {
        framework: FRAMEWORK,
        quarter: '2018-Q1',
        institution: 'KP',
        enteredById: world().userId('focalPointKP'),
        values: { 'I1.1.1b': '60' },
        activities: { 'A2.1.1': 60 },
      }),
    );
    reportId = stored.id;
  });

  /** A correction: figure and percent become the same number, together. */
  const correctTo = (number: number) =>
    world().database.transaction(async (db) => {
      await db.update(ActivityReport, { reportId }, { percent: number });
      await db.update(LineValue, { cell: 'total' }, { amount: `${number}` });
    });

  /** Null when a correction came between draft and release. */
  const tryToRelease = async () => {
    const ctx = world().ctx('coordinator');
    const { draft, finished } = await prepareRelease(ctx, SCOPE);
    await finished;
    try {
      return await createRelease(ctx, { draft: draft.id, titles: TITLES, keyPoints: [] });
    } catch (fault) {
      if (fault instanceof DomainError && fault.code === 'CONFLICT') return null;
      throw fault;
    }
  };

  test('has all of the correction or nothing of it', async () => {
    let over = false;
    const correcting = (async () => {
      for (let turn = 0; !over; turn += 1) await correctTo(turn % 2 === 0 ? 100 : 60);
    })();
    const mixed: unknown[] = [];
    try {
      for (let made = 0; made < RELEASES;) {
        const release = await tryToRelease();
        if (release === null) continue;
        made += 1;
        const figure = release.indicators.find(({ code }) => code === 'I1.1.1b')?.points.at(-1)?.value;
        const done = release.objectives
          .find(({ code }) => code === 'SO2.1')
          ?.distribution.find(({ state }) => state === 'IMPLEMENTED')?.count;
        if ((figure === '100') !== (done === 1)) mixed.push([release.number, figure, done]);
      }
    } finally {
      over = true;
      await correcting;
    }
    expect(mixed).toEqual([]);
  });
});
