import { readSeedPlan } from '../../../seeds/seed';
import { readConfig, settingsOf } from '../../../server/src/config';
import type { Context } from '../../../server/src/context';
import type { Database } from '../../../server/src/database';
import type { Role } from '../../../server/src/domain/terms';
import { Activity } from '../../../server/src/entities/activity';
import { ActivityPartner } from '../../../server/src/entities/activityPartner';
import { ENTITIES } from '../../../server/src/entities/all';
import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { Breakdown } from '../../../server/src/entities/breakdown';
import { DataStamp } from '../../../server/src/entities/dataStamp';
import { Indicator } from '../../../server/src/entities/indicator';
import { Institution } from '../../../server/src/entities/institution';
import { Objective } from '../../../server/src/entities/objective';
import { PlanVersion } from '../../../server/src/entities/planVersion';
import { Target } from '../../../server/src/entities/target';
import type { PlanFiles } from '../../../server/src/features/plan/file/readPlanFiles';
import { loadPlan } from '../../../server/src/features/plan/loadPlan';
import { makeContext } from '../../../server/src/makeContext';
import { describeOnEachDatabase } from '../../support/databases';
import { changed, smallPlan } from '../../support/planFiles';
import { BROKEN_CELLS } from './broken/brokenCells';
import { BROKEN_LINES } from './broken/brokenLines';
import { BROKEN_PARTS } from './broken/brokenParts';
import { BROKEN_STRUCTURE } from './broken/brokenStructure';

const settings = settingsOf(readConfig({}));
const NOW = new Date('2019-11-20T09:00:00.000Z');

const contextOf = (database: Database, role: Role | null): Context =>
  makeContext({
    database,
    viewer: role && { id: 'nobody', role, institutionId: null },
    actorName: 'command line',
    now: () => NOW,
    language: 'en',
    settings,
  });

// The stamp counts on, as in life: what is kept of the plan in memory goes by it.
const TABLES = ENTITIES.filter((entity) => entity !== DataStamp);

const empty = (database: Database) =>
  database.transaction(async (db) => {
    for (const entity of TABLES.toReversed()) {
      if (entity === Objective) await db.delete(Objective, { level: 'SPECIFIC' });
      await db.createQueryBuilder().delete().from(entity).execute();
    }
  });

/** Rows of each table, in the order of their ids. */
async function contentOf({ reading }: Database): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {};
  for (const entity of TABLES)
    content[entity.name] = await reading.find<{ id: string }>(entity, { order: { id: 'ASC' } });
  return content;
}

const countsOf = async (database: Database) =>
  Object.fromEntries(
    Object.entries(await contentOf(database))
      .map(([name, rows]): [string, number] => [name, rows.length])
      .filter(([, count]) => count > 0),
  );

describeOnEachDatabase('loading a plan', (open) => {
  let database: Database;
  let coordinator: Context;

  beforeAll(async () => {
    database = await open();
    coordinator = contextOf(database, 'COORDINATOR');
  });
  afterEach(() => empty(database));
  afterAll(() => database.close());

  const load = (files: PlanFiles) => loadPlan(coordinator, files);

  test('the plan of the product is loaded completely', async () => {
    const result = await load(readSeedPlan());
    expect(result).toMatchObject({
      changed: 0,
      removed: 0,
      versions: [
        { framework: 'NATS-2015-2019', number: 1 },
        { framework: 'MF-2017-2020', number: 1 },
      ],
    });
    expect(await countsOf(database)).toEqual({
      IndicatorRelation: 10,
      Institution: 75,
      Framework: 2,
      PlanVersion: 2,
      Objective: 33,
      Activity: 33,
      ActivityPartner: 141,
      Indicator: 90,
      Dimension: 22,
      Category: 188,
      Municipality: 38,
      Breakdown: 90,
      Reporter: 124,
      Target: 325,
      ReferenceFigure: 85,
      StatusLabel: 27,
      AuditEvent: 1,
    });
  });

  test('a line of the plan keeps every word and number of its file', async () => {
    await load(smallPlan());
    const activity = await database.reading.findOneByOrFail(Activity, { code: 'A1.1.2' });
    expect(activity).toMatchObject({
      titleEn: 'Sessions in schools',
      titleSq: 'Seanca në shkolla',
      titleSr: 'Sesije u školama',
      startQuarter: '2018-Q1',
      endQuarter: '2018-Q4',
      plannedBudgetEur: '12500.5',
      fundingSources: 'kosovo_budget',
      sortOrder: 1,
    });
    const indicator = await database.reading.findOneByOrFail(Indicator, { code: 'IP.0.1c' });
    expect(indicator).toMatchObject({
      measure: 'RATIO',
      numeratorSq: 'Pikë të fituara',
      baselineYear: null,
      baselineValue: null,
      decimals: 1,
      partDecimals: 2,
      mayExceedDenominator: false,
      mayBeNegative: true,
    });
    const ordinary = await database.reading.findOneByOrFail(Indicator, { code: 'I1.1.1a' });
    expect(ordinary).toMatchObject({
      numeratorEn: null,
      baselineYear: 2014,
      baselineValue: '0',
      partDecimals: 0,
    });
  });

  test('loading the same files again changes nothing', async () => {
    await load(readSeedPlan());
    const before = await contentOf(database);
    expect(await load(readSeedPlan())).toEqual({ added: 0, changed: 0, removed: 0, versions: [] });
    expect(await contentOf(database)).toEqual(before);
  });

  test('an amendment changes the lines concerned and gives their framework a new dated version', async () => {
    await load(smallPlan());
    const before = await database.reading.findOneByOrFail(Target, { period: '2018-Q1' });
    const amended = changed(smallPlan(), 'targets.csv', ['I1.1.2a,2018-Q1,1000.50', 'I1.1.2a,2018-Q1,900']);
    expect(await load(amended)).toEqual({
      added: 0,
      changed: 1,
      removed: 0,
      versions: [{ framework: 'NATS-2015-2019', number: 2 }],
    });
    expect(await database.reading.findOneBy(Target, { period: '2018-Q1' })).toEqual({
      ...before,
      value: '900',
    });
    const versions = await database.reading.find(PlanVersion, { order: { number: 'ASC' } });
    expect(versions.map(({ number, note }) => [number, note])).toEqual([
      [1, 'As first loaded'],
      [1, 'As first loaded'],
      [2, 'Amended'],
    ]);
    expect(versions[2]?.adoptedAt).toEqual(NOW);
  });

  test('a breakdown whose cells turn out to overlap is an amendment', async () => {
    await load(changed(smallPlan(), 'breakdown_rules.csv', ['assistance,true', 'assistance,false']));
    const overlapping = async () => (await database.reading.findBy(Breakdown, { overlapping: true })).length;
    expect(await overlapping()).toBe(0);
    expect(await load(smallPlan())).toEqual({
      added: 0,
      changed: 1,
      removed: 0,
      versions: [{ framework: 'NATS-2015-2019', number: 2 }],
    });
    expect(await overlapping()).toBe(1);
  });

  test('an amendment can add an indicator with all that belongs to it', async () => {
    await load(smallPlan());
    const files = smallPlan();
    const model = files['indicators.csv']?.split('\n').find((line) => line.startsWith('I1.1.1a,')) ?? '';
    const added = {
      ...files,
      'indicators.csv': `${files['indicators.csv']}${model.replace('I1.1.1a', 'I1.1.1z')}\n`,
      'reporters.csv': `${files['reporters.csv']}I1.1.1z,KP,2019-Q1,2019-Q4\n`,
      'targets.csv': `${files['targets.csv']}I1.1.1z,2019,3,Made up for tests\n`,
    };
    expect(await load(added)).toMatchObject({ added: 3, changed: 0, removed: 0 });
  });

  test('a partner that leaves an activity is taken off it', async () => {
    await load(smallPlan());
    const before = await database.reading.count(ActivityPartner);
    expect(await load(changed(smallPlan(), 'activities.csv', ['KP;MEST', 'MEST']))).toMatchObject({
      removed: 1,
    });
    expect(await database.reading.count(ActivityPartner)).toBe(before - 1);
  });

  test('a new name of an institution is no amendment of a plan', async () => {
    await load(smallPlan());
    const renamed = changed(smallPlan(), 'institutions.csv', [
      'Ministry of Education,',
      'Ministry of Schools,',
    ]);
    expect(await load(renamed)).toEqual({ added: 0, changed: 1, removed: 0, versions: [] });
    expect(await database.reading.findOneBy(Institution, { code: 'MEST' })).toMatchObject({
      nameEn: 'Ministry of Schools',
    });
  });

  test('the order of reporters and targets in their files is no amendment', async () => {
    await load(smallPlan());
    const turned = (text = '') => {
      const [head, ...lines] = text.trimEnd().split('\n');
      return [head, ...lines.reverse(), ''].join('\n');
    };
    const files = smallPlan();
    const same = {
      ...files,
      'targets.csv': turned(files['targets.csv']),
      'reporters.csv': turned(files['reporters.csv']),
    };
    expect(await load(same)).toEqual({ added: 0, changed: 0, removed: 0, versions: [] });
  });

  test.each([
    [
      'targets.csv',
      'I1.1.1a,2017,4,Made up for tests\n',
      'targets.csv:1:1 I1.1.1a 2017: I1.1.1a 2017 is loaded',
    ],
    ['reporters.csv', 'I1.1.1b,KP,2015-Q1,2019-Q4\n', 'reporters.csv:1:1 I1.1.1b KP 2015-Q1: '],
    [
      'reference_figures.csv',
      /I1\.1\.1b,2018.*\n/,
      'reference_figures.csv:1:1 I1.1.1b 2018-01-01 2018-12-31 Press',
    ],
  ])('a line that vanishes from %s is refused', async (file, line, message) => {
    await load(smallPlan());
    const before = await contentOf(database);
    const shortened = { ...smallPlan(), [file]: smallPlan()[file]?.replace(line, '') ?? '' };
    await expect(load(shortened)).rejects.toThrow(message);
    expect(await contentOf(database)).toEqual(before);
  });

  test('what is kept of the plan in memory is dropped by an amendment', async () => {
    await load(smallPlan());
    const reader = () => contextOf(database, 'COORDINATOR').plan();
    expect((await reader()).frameworkByCode.get('MF-2017-2020')?.titleEn).toBe('Moving Forward');
    await load(changed(smallPlan(), 'frameworks.csv', ['Moving Forward', 'Moving On']));
    expect((await reader()).frameworkByCode.get('MF-2017-2020')?.titleEn).toBe('Moving On');
  });

  test('the audit trail says who loaded what', async () => {
    await load(smallPlan());
    expect(await database.reading.find(AuditEvent)).toMatchObject([
      {
        action: 'PLAN_LOADED',
        actorName: 'command line',
        subject: 'NATS-2015-2019 version 1, MF-2017-2020 version 1',
        detail: '135 rows added, 0 changed, 0 removed',
      },
    ]);
  });

  test.each([
    [null, 'NOT_SIGNED_IN'],
    ['FOCAL_POINT', 'NOT_ALLOWED'],
    ['DONOR', 'NOT_ALLOWED'],
    ['ADMIN', 'NOT_ALLOWED'],
  ] as const)('somebody with the role %s cannot load a plan', async (role, code) => {
    await expect(loadPlan(contextOf(database, role), smallPlan())).rejects.toMatchObject({ code });
    expect(await countsOf(database)).toEqual({});
  });

  test.each([...BROKEN_CELLS, ...BROKEN_LINES, ...BROKEN_STRUCTURE, ...BROKEN_PARTS])(
    '%s with %j changed to %j is refused',
    async (...[file, from, to, problem]) => {
      await expect(load(changed(smallPlan(), file, [from, to]))).rejects.toThrow(`\n${problem}`);
      expect(await countsOf(database)).toEqual({});
    },
  );

  test('a file that is missing is named', async () => {
    await expect(load({ ...smallPlan(), 'targets.csv': '' })).rejects.toThrow(
      'targets.csv:1:1 file: The file is missing or empty.',
    );
  });
});
