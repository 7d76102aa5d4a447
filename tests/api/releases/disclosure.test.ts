import { Release } from '../../../server/src/entities/release';
import { LineValue } from '../../../server/src/entities/lineValue';
import type { ReleaseDocument } from '../../../server/src/features/releases/releaseDocument';
import type { Quarter } from '../../../server/src/domain/quarter';
import { prepared, released } from '../../support/releasing';
import { storeReport } from '../../support/storeReport';
import { describeInEachWorld, type World } from '../../support/world';

const FRAMEWORK = 'NATS-2015-2019';
const VICTIMS = 'I2.1.1b';
const GIRLS = 'sex=female;age_group=child';
const WOMEN = 'sex=female;age_group=adult';
const BOYS = 'sex=male;age_group=child';
const MEN = 'sex=male;age_group=adult';

/** Girls, women, boys, men. One of each quarter is small. */
const COUNTS: Record<Quarter, [number, number, number, number]> = {
  '2018-Q1': [40, 21, 3, 30],
  '2018-Q2': [35, 22, 12, 2],
  '2018-Q3': [50, 4, 11, 31],
  '2018-Q4': [44, 23, 13, 33],
};

async function arrange(world: World): Promise<void> {
  const plan = await world.ctx('coordinator').plan();
  const enteredById = world.userId('focalPointKP');
  await world.database.transaction(async (db) => {
    for (const [quarter, [girls, women, boys, men]] of Object.entries(COUNTS) as [Quarter, number[]][]) {
      const cells = { [GIRLS]: girls, [WOMEN]: women, [BOYS]: boys, [MEN]: men, total: 0 };
      cells.total = Object.values(cells).reduce<number>((sum, count) => sum + (count ?? 0), 0);
      await storeReport(db, plan, {
        framework: FRAMEWORK,
        institution: 'KP',
        enteredById,
        quarter,
        values: {
          [VICTIMS]: Object.fromEntries(
            Object.entries(cells).map(([cell, count]) => [cell, { amount: String(count) }]),
          ),
        },
      });
    }
  });
}

const scope = (changes: Record<string, unknown> = {}) => ({
  framework: FRAMEWORK,
  quarter: '2018-Q4',
  ...changes,
});

const DRAFT = `query Draft($id: ID!) { releaseDraft(id: $id) {
  state progress factsChanged indicators
  disclosure { printed hidden indicators { code printed small protecting } fixed { release figures }
    cells { because place { indicatorCode part from to breakdown breakdownName institution } protects { breakdown } }
    findings { verdict places { breakdown } chain { kind about places { from breakdown } } } }
  preview { method { threshold hidden } indicator(code: "${VICTIMS}") { sensitivity
    points { period value hidden } breakdowns { code cells { key points { period value hidden } } } } } } }`;

interface Draft {
  state: string;
  factsChanged: boolean;
  disclosure: {
    hidden: number;
    cells: { because: string; place: { breakdown: string; from: string; to: string } }[];
    findings: { verdict: string }[];
    fixed: { release: number; figures: number }[];
  };
  preview: { method: { threshold: number; hidden: number } } | null;
}

describeInEachWorld('Disclosure control of a release', (world) => {
  beforeAll(() => arrange(world()));

  const draftOf = async (id: string) => {
    const { data, errors } = await world().as('coordinator').query<{ releaseDraft: Draft }>(DRAFT, { id });
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data.releaseDraft;
  };
  const documentOf = async (number: number) =>
    JSON.parse(
      (await world().database.reading.findOneByOrFail(Release, { number })).content,
    ) as ReleaseDocument;
  const pointsOf = async (number: number, cell: string) => {
    const { indicators } = await documentOf(number);
    const cells = indicators.find(({ code }) => code === VICTIMS)?.breakdowns.flatMap((each) => each.cells);
    return cells?.find(({ key }) => key === cell)?.points ?? [];
  };
  const correct = (quarter: Quarter, cell: string, [from, to]: [string, string]) =>
    world().database.transaction(async (db) => {
      const { affected } = await db.update(LineValue, { cell, amount: from }, { amount: to });
      if (affected !== 1) throw new Error(`${quarter} ${cell} is not ${from}`);
    });

  test('a coordinator sees which figures are hidden and why before anything goes out', async () => {
    const { id, state } = await prepared(world().as('coordinator'), scope());
    expect(state).toBe('READY');
    const draft = await draftOf(id);
    expect(draft.factsChanged).toBe(false);
    const small = draft.disclosure.cells.filter(({ because }) => because === 'SMALL');
    expect(small.map(({ place }) => [place.from, place.breakdown])).toEqual(
      expect.arrayContaining([
        ['2018-Q1', BOYS],
        ['2018-Q2', MEN],
        ['2018-Q3', WOMEN],
      ]),
    );
    expect(draft.disclosure.cells.length).toBeGreaterThan(small.length);
    expect(draft.preview?.method).toMatchObject({ threshold: 5 });
  });

  test('hidden figures do not exist in what goes out', async () => {
    const { id } = await prepared(world().as('coordinator'), scope());
    const { disclosure } = await draftOf(id);
    const number = await released(world().as('coordinator'), id);
    expect((await pointsOf(number, BOYS)).find(({ period }) => period === '2018-Q1')).toEqual({
      period: '2018-Q1',
      value: null,
      hidden: true,
      numerator: null,
      numeratorHidden: false,
      denominator: null,
      denominatorHidden: false,
    });
    const { method, leftOut } = await documentOf(number);
    expect(method.hidden).toBeGreaterThanOrEqual(disclosure.hidden);
    expect(leftOut).toEqual([]);
  });

  test('what an earlier release printed is known to the next one, and a correction that would tell is refused or hidden', async () => {
    await released(world().as('coordinator'), (await prepared(world().as('coordinator'), scope())).id);
    // One boy more in the fourth quarter: the difference to what is out would be one single boy.
    await correct('2018-Q4', BOYS, ['13', '14']);
    await correct('2018-Q4', 'total', ['113', '114']);
    const { id, state } = await prepared(world().as('coordinator'), scope());
    const draft = await draftOf(id);
    expect(['READY', 'REFUSED']).toContain(state);
    expect(draft.disclosure.fixed.length).toBeGreaterThan(0);
    await correct('2018-Q4', BOYS, ['14', '13']);
    await correct('2018-Q4', 'total', ['114', '113']);
  });

  test('a donor sees neither drafts nor what was hidden', async () => {
    const { id } = await prepared(world().as('coordinator'), scope());
    const { errors } = await world().as('donor').query(DRAFT, { id });
    expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });

  test.each([
    [{ indicators: ['I9.9.9z'] }, 'indicators'],
    [{ indicators: [] }, 'indicators'],
    [{ quarters: false, years: false }, 'years'],
    [{ zerosHidden: ['I9.9.9z'] }, 'zerosHidden'],
  ])('a scope without meaning is refused: %j', async (changes, field) => {
    await expect(prepared(world().as('coordinator'), scope(changes))).rejects.toThrow(`"field":"${field}"`);
  });
});
