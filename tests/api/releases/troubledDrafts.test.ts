import type { EntityManager } from 'typeorm';
import { LineValue } from '../../../server/src/entities/lineValue';
import { ReleaseDraft } from '../../../server/src/entities/releaseDraft';
import { Report } from '../../../server/src/entities/report';
import { failAbandonedDrafts } from '../../../server/src/features/releases/failAbandonedDrafts';
import { prepared, released, releaseOf } from '../../support/releasing';
import { describeInEachWorld } from '../../support/world';
import { arrangeReports, FRAMEWORK } from './scene';

const VICTIMS = 'I2.1.1b';
const NOBODY = ['sex=female;age_group=child', 'sex=female;age_group=adult'];
const COUNTS = {
  total: 42,
  [NOBODY[0] ?? '']: 0,
  [NOBODY[1] ?? '']: 0,
  'sex=male;age_group=child': 12,
  'sex=male;age_group=adult': 30,
};

const scope = (changes: Record<string, unknown> = {}) => ({
  framework: FRAMEWORK,
  quarter: '2018-Q1',
  indicators: [VICTIMS, 'I1.1.1b'],
  ...changes,
});

const DRAFT = `query Draft($id: ID!) { releaseDraft(id: $id) { state factsChanged preview { number } proposedPoints { en }
  disclosure { fixed { release }
    findings { verdict institutions low high places { indicatorCode breakdown } also { indicatorCode }
      chain { kind about places { breakdown from } } } } } }`;

interface Draft {
  state: string;
  factsChanged: boolean;
  preview: unknown;
  proposedPoints: unknown[];
  disclosure: {
    findings: {
      verdict: string;
      institutions: string[];
      low: number;
      high: number;
      places: { indicatorCode: string; breakdown: string }[];
      chain: { kind: string; places: { breakdown: string; from: string }[] }[];
    }[];
  } | null;
}

describeInEachWorld('A coordinator whose draft cannot go out', (world) => {
  beforeAll(() =>
    arrangeReports(world(), [
      {
        quarter: '2018-Q1',
        institution: 'KP',
        values: {
          'I1.1.1b': '200',
          [VICTIMS]: Object.fromEntries(
            Object.entries(COUNTS).map(([cell, count]) => [cell, { amount: String(count) }]),
          ),
        },
      },
    ]),
  );

  const coordinator = () => world().as('coordinator');
  const draftOf = async (id: string) => {
    const { data, errors } = await coordinator().query<{ releaseDraft: Draft }>(DRAFT, { id });
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data.releaseDraft;
  };
  const write = (change: (db: EntityManager) => Promise<unknown>) => world().database.transaction(change);

  test('because zeros are to be hidden that are out already, reads which count that tells, and by what', async () => {
    await releaseOf(coordinator(), scope());
    const { id, state } = await prepared(coordinator(), scope({ zerosHidden: [VICTIMS] }));
    expect(state).toBe('REFUSED');
    const draft = await draftOf(id);
    expect(draft.preview).toBeNull();
    expect(draft.proposedPoints).toEqual([]);
    const leaks = draft.disclosure?.findings.filter(({ verdict }) => verdict === 'LEAK') ?? [];
    const women = leaks.find(({ places }) => places.some(({ breakdown }) => breakdown === 'sex=female'));
    expect(women).toMatchObject({ low: 0, high: 0, places: [{ indicatorCode: VICTIMS }], institutions: [] });
    const values = women?.chain.filter(({ kind }) => kind === 'VALUE').flatMap(({ places }) => places);
    expect(values?.map(({ breakdown }) => breakdown).toSorted()).toEqual(NOBODY.toSorted());
    expect(women?.chain.find(({ kind }) => kind === 'SUM')?.places).toHaveLength(3);
    await expect(released(coordinator(), id)).rejects.toThrow('INVALID_INPUT');
  });

  test('gets it through without the indicator that was refused', async () => {
    const { state } = await prepared(coordinator(), scope({ indicators: ['I1.1.1b'] }));
    expect(state).toBe('READY');
  });

  test('because a figure was corrected meanwhile is told so, and the old draft stays in', async () => {
    const { id } = await prepared(coordinator(), scope());
    await write((db) => db.update(LineValue, { amount: '200' }, { amount: '201' }));
    await expect(released(coordinator(), id)).rejects.toThrow('CONFLICT');
    expect(await draftOf(id)).toMatchObject({ factsChanged: true, preview: null, proposedPoints: [] });
    await write((db) => db.update(LineValue, { amount: '201' }, { amount: '200' }));
    expect(await draftOf(id)).toMatchObject({ factsChanged: false });
  });

  test('because another release came out meanwhile is told so', async () => {
    const { id } = await prepared(coordinator(), scope());
    await releaseOf(coordinator(), scope());
    expect(await draftOf(id)).toMatchObject({ state: 'READY', factsChanged: true });
    await expect(released(coordinator(), id)).rejects.toThrow('CONFLICT');
  });

  test('because nothing is approved any more is told so instead of an error', async () => {
    const { id } = await prepared(coordinator(), scope());
    await write((db) => db.update(Report, { quarter: '2018-Q1' }, { workflow: 'SUBMITTED' }));
    expect(await draftOf(id)).toMatchObject({ state: 'READY', factsChanged: true, preview: null });
    await write((db) => db.update(Report, { quarter: '2018-Q1' }, { workflow: 'APPROVED' }));
  });

  test('because the server died at it is told so, and can prepare it again', async () => {
    const { id } = await prepared(coordinator(), scope());
    await write((db) => db.update(ReleaseDraft, { id }, { state: 'WORKING' }));
    await failAbandonedDrafts(world().database);
    expect(await draftOf(id)).toMatchObject({ state: 'FAILED', preview: null });
    await expect(released(coordinator(), id)).rejects.toThrow('INVALID_INPUT');
    expect((await prepared(coordinator(), scope())).state).toBe('READY');
  });
});
