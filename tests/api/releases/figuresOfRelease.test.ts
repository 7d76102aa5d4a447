import { ReferenceFigure } from '../../../server/src/entities/referenceFigure';
import { newId } from '../../../server/src/ids';
import { insertRows } from '../../../server/src/insertRows';
import { markPlanChanged } from '../../../server/src/plan/keptPlan';
import { describeInEachWorld, type World } from '../../support/world';
import {
  arrangeReports,
  create,
  DRAFT_FIGURE,
  indicatorOf,
  LATER_FIGURE,
  read,
  rowOf,
  SMALL_COUNT_FIGURES,
} from './scene';

/** Two more figures of others for I1.1.1b: one public, of a cell; one that is not. */
async function addReferenceFigures(world: World): Promise<void> {
  const indicatorId = (await world.ctx('coordinator').plan()).indicatorByCode.get('I1.1.1b')?.id ?? '';
  const figure = (value: string, isPublic: boolean, sortOrder: number) => ({
    id: newId(),
    indicatorId,
    startDay: '2018-01-01',
    endDay: '2018-03-31',
    breakdown: 'sex=female',
    value,
    unit: 'persons',
    sourceTitle: `Source of ${value}`,
    sourceUrl: null,
    status: 'PUBLISHED',
    isPublic,
    note: null,
    sortOrder,
  });
  await world.database.transaction(async (db) => {
    await insertRows(db, ReferenceFigure, [figure('1234', true, 90), figure('5678', false, 91)]);
    await markPlanChanged(db);
  });
}

describeInEachWorld('What a release says', (world) => {
  beforeAll(() => arrangeReports(world()));

  test('is what is approved up to its quarter, with how many reported', async () => {
    const whole = await create(world());
    const points = indicatorOf(whole, 'I1.1.1b')?.points.filter(({ period }) => period >= '2018');
    expect(points).toMatchObject([
      { period: '2018-Q1', value: '200', target: '1000', counted: 1, expected: 3 },
      { period: '2018-Q2', value: '20', target: '1000', counted: 1, expected: 3 },
    ]);
    expect(indicatorOf(whole, 'I1.1.1b')?.years.at(-1)).toMatchObject({ period: '2018', value: '220' });
  });

  test('is nothing of indicators that were not chosen but their code and name', async () => {
    const { number, leftOut, headline, indicators, sources } = await create(world());
    const { content } = await rowOf(world(), number);
    const secrets = [...Object.values(SMALL_COUNT_FIGURES), DRAFT_FIGURE, LATER_FIGURE, 'Police yearbook'];
    expect(secrets.filter((secret) => content.includes(secret))).toEqual([]);
    expect(content.split('I2.1.1b')).toHaveLength(2);
    expect(leftOut).toEqual([{ code: 'I2.1.1b', name: 'Victims identified', reason: 'NOT_CHOSEN' }]);
    expect(headline).toMatchObject({ indicatorsReleased: 8, indicatorsLeftOut: 1 });
    expect(headline.ratings.reduce((sum, { count }) => sum + count, 0)).toBe(indicators.length);
    expect(sources).toEqual([{ title: 'Press release', url: 'https://example.org/press' }]);
  });

  test.each([
    ['en', 'Persons reached', 'Victims identified'],
    ['sq', 'Persona të përfshirë', 'Viktima të identifikuara'],
    ['sr', 'Obuhvaćene osobe', 'Identifikovane žrtve'],
  ])('reads in %s from the one frozen copy', async (language, name, leftOut) => {
    const { number } = await create(world());
    const whole = await read(world(), number, language);
    expect(whole).toMatchObject({
      title: `Title ${language}`,
      keyPoints: [`First ${language}`, `Second ${language}`],
      leftOut: [{ name: leftOut }],
    });
    expect(indicatorOf(whole, 'I1.1.1b')?.name).toBe(name);
  });

  test('repeats figures of others only where they are public, their cells in words of each language', async () => {
    await addReferenceFigures(world());
    const { number, sources } = await create(world());
    const cells = async (language: string) =>
      indicatorOf(await read(world(), number, language), 'I1.1.1b')?.referenceFigures.map(
        ({ value, breakdown }) => [value, breakdown],
      );
    expect(await cells('en')).toEqual([
      ['3500', null],
      ['1234', 'Female'],
    ]);
    expect((await cells('sr'))?.at(-1)).toEqual(['1234', 'Žensko']);
    expect(sources).toHaveLength(2);
  });
});
