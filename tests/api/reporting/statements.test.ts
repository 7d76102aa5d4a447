import { loadPlan } from '../../../server/src/features/plan/loadPlan';
import type { PlanFiles } from '../../../server/src/features/plan/file/readPlanFiles';
import { statementsOf } from '../../support/countStatements';
import { smallPlan } from '../../support/planFiles';
import { cellOf, changed, enter, entriesFor, lineOf, openReport, theReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

/** What a list of reports shows, and a little of their content. */
const LISTED = `id reference submittedBy lastStep { by } completeness { filled } steps { by } checks { message }
  lines { id } activities { id } viewerActions { action reason }`;

const MANY = Array.from({ length: 30 }, (_, number) => `I2.9.${number + 1}`);

/** The small plan, with thirty more indicators like I2.1.1b, and activities like A2.1.1, that KP reports in 2019. */
function largerPlan(): PlanFiles {
  const files = smallPlan();
  const like = (file: string, change: (row: string, code: string) => string) => {
    const rows = (files[file] ?? '').trimEnd().split('\n');
    const copied = rows.filter((row) => /^(I2\.1\.1b|A2\.1\.1),/.test(row));
    return [...rows, ...MANY.flatMap((code) => copied.map((row) => change(row, code))), ''].join('\n');
  };
  const renamed = (row: string, code: string) =>
    row.replace('I2.1.1b', code).replace('A2.1.1', code.replace('I', 'A'));
  return {
    ...files,
    'indicators.csv': like('indicators.csv', renamed),
    'activities.csv': like('activities.csv', (row, code) => renamed(row, code).replace('2015-Q1', '2019-Q1')),
    'indicator_breakdowns.csv': like('indicator_breakdowns.csv', renamed),
    'reporters.csv': like('reporters.csv', (row, code) => renamed(row, code).replace('2015-Q1', '2019-Q1')),
  };
}

describeInEachWorld('The number of SQL statements', (world) => {
  let few: ReportSeen;
  let many: ReportSeen;

  beforeAll(async () => {
    await loadPlan(world().ctx('coordinator'), largerPlan());
    few = await openReport(world(), '2018-Q4', 'KP');
    many = await openReport(world(), '2019-Q1', 'KP');
    await enter(world(), 'focalPointKP', few, { 'I2.1.1b': { total: '2' } });
    await enter(
      world(),
      'focalPointKP',
      many,
      Object.fromEntries(MANY.map((code) => [code, { total: '2' }])),
    );
    await theReport(world(), 'focalPointKP', few.id);
  });

  const countOf = async (work: () => Promise<unknown>) => (await statementsOf(world().database, work)).length;

  test('of a report page does not depend on its lines', async () => {
    expect([few.lines.length, many.lines.length]).toEqual([5, 34]);
    const small = await countOf(() => theReport(world(), 'focalPointKP', few.id));
    const large = await countOf(() => theReport(world(), 'focalPointKP', many.id));
    expect(large).toBe(small);
    expect(large).toBeLessThanOrEqual(18);
  });

  test('of a list of reports does not depend on their number', async () => {
    const list = (filter: object) => async () => {
      const { data } = await world()
        .as('coordinator')
        .query<{ reports: unknown[] }>(
          `query ($filter: ReportFilter) { reports(filter: $filter) { ${LISTED} } }`,
          { filter },
        );
      return data?.reports.length ?? 0;
    };
    const some = list({ quarter: '2019-Q1' });
    const all = list({});
    expect(await all()).toBeGreaterThan(await some());
    expect(await countOf(all)).toBe(await countOf(some));
  });

  test('of opening a quarter and of entering values does not depend on their number', async () => {
    const save = (report: ReportSeen, codes: string[], value: string) => {
      const input = {
        reportId: report.id,
        entries: codes.flatMap((code) => entriesFor(lineOf(report, code), { 'citizenship=XK': value })),
      };
      return countOf(() => changed(world(), 'focalPointKP', ['enterValues', input]));
    };
    const page = await countOf(() => theReport(world(), 'focalPointKP', few.id));
    const single = await save(few, ['I2.1.1b'], '1');
    expect(await save(many, MANY, '1')).toBe(single);
    expect(single - page).toBeLessThanOrEqual(12);
  });

  test('of using a form depends neither on its cells nor on its explanations, also where something stood before', async () => {
    const use = async (report: ReportSeen, codes: string[], said: string) => {
      const present = await theReport(world(), 'focalPointKP', report.id);
      const lines = codes.map((code) => lineOf(present, code));
      const input = {
        reportId: report.id,
        entries: lines.flatMap((line) => entriesFor(line, { total: said })),
        explanations: lines.map(({ id, version }) => ({
          lineId: id,
          version,
          noBreakdown: false,
          explanation: `Counted ${said} times.`,
        })),
      };
      return countOf(() => changed(world(), 'focalPointKP', ['enterForm', input]));
    };
    for (const said of ['7', '8'])
      expect([said, await use(many, MANY, said)]).toEqual([said, await use(few, ['I2.1.1b'], said)]);
    const { lines } = await theReport(world(), 'focalPointKP', many.id);
    const explained = lines.filter(({ explanation }) => explanation === 'Counted 8 times.');
    expect(explained).toHaveLength(30);
    expect(explained.map((line) => cellOf(line).amount)).toEqual(explained.map(() => '8'));
    expect(explained.map(({ version }) => version)).toEqual(explained.map(() => 3));
  });

  test('of using a form does not depend on its activities either', async () => {
    const use = async (report: ReportSeen, percent: number) => {
      const { activities: present } = await theReport(world(), 'focalPointKP', report.id);
      const activities = present.map(({ id, version }) => ({ activityReportId: id, version, percent }));
      const input = { reportId: report.id, entries: [], explanations: [], activities };
      return countOf(() => changed(world(), 'focalPointKP', ['enterForm', input]));
    };
    expect([few.activities.length, many.activities.length]).toEqual([1, 31]);
    for (const percent of [40, 50]) expect(await use(many, percent)).toBe(await use(few, percent));
    const { activities } = await theReport(world(), 'focalPointKP', many.id);
    expect(activities.map(({ percent, version }) => [percent, version])).toEqual(
      activities.map(() => [50, 3]),
    );
  });

  test('of saving one cell is small', async () => {
    const line = lineOf(await theReport(world(), 'focalPointKP', few.id), 'I2.1.1a');
    const [entry] = entriesFor(line, { total: '3' });
    const first = await countOf(() => changed(world(), 'focalPointKP', ['enterValue', { entry }]));
    expect(first).toBeLessThanOrEqual(18);
    const again = { entry: { ...entry, amount: '4', version: 1 } };
    const statements = await statementsOf(world().database, () =>
      changed(world(), 'focalPointKP', ['enterValue', again]),
    );
    expect(statements.length).toBeLessThanOrEqual(16);
    expect(statements.filter((sql) => /user_account/.test(sql) && !/user_session/.test(sql))).toEqual([]);
  });
});
