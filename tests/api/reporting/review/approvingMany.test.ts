import { approveReports } from '../../../../server/src/features/reporting/review/approveReports';
import { makeRequestContext } from '../../../../server/src/makeContext';
import { changed, enter, lineOf, openReport, submitFilled, theReport } from '../../../support/reporting';
import type { ReportSeen } from '../../../support/reportSeen';
import { startThread, theReview } from '../../../support/reviewing';
import { describeInEachWorld, type PersonName } from '../../../support/world';

interface OutcomeSeen {
  reportId: string;
  approved: boolean;
  code: string | null;
  reason: string | null;
  report: { workflow: string } | null;
}

const APPROVE = `mutation ($input: ApproveReportsInput!) { approveReports(input: $input) {
  reportId approved code reason report { id workflow } } }`;

describeInEachWorld('Approving several reports at once', (world) => {
  const approve = async (
    reports: { id: string; version: number; key?: string }[],
    person: PersonName = 'coordinator',
  ) => {
    const input = { reports: reports.map(({ id: reportId, version, key }) => ({ reportId, version, key })) };
    const { data, errors } = await world()
      .as(person)
      .mutate<{ approveReports: OutcomeSeen[] }>(APPROVE, { input });
    return { outcomes: data?.approveReports ?? [], error: errors?.[0] };
  };
  const submitted = async (quarter: string): Promise<ReportSeen> =>
    submitFilled(world(), 'focalPointKP', (await openReport(world(), quarter, 'KP')).id);
  const isClean = async ({ id }: ReportSeen, person: PersonName = 'coordinator') =>
    (await theReview(world(), person, id)).flags.clean;

  test('approves the clean ones and says of each other one why not', async () => {
    const clean = await submitted('2015-Q1');
    const stale = await submitted('2015-Q2');
    const talked = await submitted('2015-Q3');
    await startThread(world(), 'coordinator', { reportId: talked.id, text: 'Wait.' });
    const back = await submitted('2015-Q4');
    await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: back.id, version: back.version, comment: 'Again.', items: [] },
    ]);
    const returned = await theReport(world(), 'coordinator', back.id);
    const reasoned = await openReport(world(), '2016-Q1', 'KP');
    await enter(world(), 'focalPointKP', reasoned, { 'I2.1.1a': { total: '-NOT_COLLECTED' } });
    const missing = await submitFilled(world(), 'focalPointKP', reasoned.id);
    expect(await Promise.all([clean, talked, missing].map((each) => isClean(each)))).toEqual([
      true,
      false,
      false,
    ]);

    const { outcomes } = await approve([
      clean,
      { id: stale.id, version: stale.version - 1 },
      talked,
      returned,
      missing,
      { id: 'unknown', version: 1 },
    ]);
    expect(outcomes.map(({ approved, code, report }) => [approved, code, report?.workflow])).toEqual([
      [true, null, 'APPROVED'],
      [false, 'CONFLICT', 'SUBMITTED'],
      [false, 'NOT_CLEAN', 'SUBMITTED'],
      [false, 'WORKFLOW_RETURNED', 'RETURNED'],
      [false, 'NOT_CLEAN', 'SUBMITTED'],
      [false, 'NOT_FOUND', undefined],
    ]);
    expect(outcomes[2]?.reason).toBe(
      'There is something to look at in this report; open it and decide about it by itself.',
    );
    expect(outcomes[0]?.reason).toBeNull();
  });

  test('a report that was returned and came back is looked at by itself', async () => {
    const { id, version } = await submitted('2016-Q2');
    const step = { reportId: id, version, comment: 'Again.', items: [] };
    await changed(world(), 'coordinator', ['returnReport', step]);
    const again = await submitFilled(world(), 'focalPointKP', id);
    expect(await isClean(again)).toBe(false);
    expect((await approve([again])).outcomes).toMatchObject([{ approved: false, code: 'NOT_CLEAN' }]);
  });

  test('a warning, explained as it is, wants to be read', async () => {
    const opened = await openReport(world(), '2016-Q3', 'KP');
    await enter(world(), 'focalPointKP', opened, { 'I1.1.1b': { total: '7' } });
    const { id, version } = lineOf(opened, 'I1.1.1b');
    const note = { lineId: id, version, explanation: 'No list was kept.', noBreakdown: false };
    await changed(world(), 'focalPointKP', ['explainLine', note]);
    const warned = await submitFilled(world(), 'focalPointKP', opened.id);
    const { flags } = await theReview(world(), 'coordinator', warned.id);
    expect(flags).toMatchObject({ warnings: 2, clean: false });
  });

  test('nobody approves a report that he or she submitted', async () => {
    const report = await submitted('2016-Q4');
    const setRole = (role: string, institutionId: string | null) =>
      world().database.transaction((db) =>
        db.query('UPDATE user_account SET role = ?, institution_id = ? WHERE id = ?', [
          role,
          institutionId,
          world().userId('focalPointKP'),
        ]),
      );
    await setRole('COORDINATOR', null);
    const { outcomes } = await approve([report], 'focalPointKP');
    const clean = await isClean(report, 'focalPointKP');
    await setRole('FOCAL_POINT', world().institutionId('KP'));
    expect(outcomes).toMatchObject([{ approved: false, code: 'OWN_SUBMISSION' }]);
    expect(clean).toBe(false);
    expect(await isClean(report)).toBe(true);
  });

  test('two coordinators who approve the same reports at once approve each of them once', async () => {
    const reports = [await submitted('2017-Q1'), await submitted('2017-Q2')];
    const both = await Promise.all([approve(reports), approve(reports, 'secondCoordinator')]);
    for (const [place, { id }] of reports.entries()) {
      expect(both.filter(({ outcomes }) => outcomes[place]?.approved)).toHaveLength(1);
      const { steps } = await theReport(world(), 'coordinator', id);
      expect(steps.filter(({ step }) => step === 'APPROVE')).toHaveLength(1);
    }
  });

  test('approved again with the same key, because the answer was lost, it is approved and not refused', async () => {
    const report = { ...(await submitted('2017-Q4')), key: 'approval-key-0001' };
    for (const { outcomes } of [await approve([report]), await approve([report])])
      expect(outcomes).toMatchObject([{ approved: true, report: { workflow: 'APPROVED' } }]);
    const { steps } = await theReport(world(), 'coordinator', report.id);
    expect(steps.filter(({ step }) => step === 'APPROVE')).toHaveLength(1);
  });

  test('a fault of the program at one report is told beside it, and the others are approved', async () => {
    const [broken, sound] = [await submitted('2018-Q1'), await submitted('2018-Q2')];
    const { database, wallClock } = world();
    const faults: unknown[] = [];
    const ctx = makeRequestContext({
      ...world().ctx('coordinator'),
      database: {
        ...database,
        transaction: (work, sees) =>
          faults.length === 0 ? Promise.reject(new Error('disk')) : database.transaction(work, sees),
      },
      reportFault: (fault) => `reference ${faults.push(fault)}`,
      session: {
        address: '192.0.2.9',
        token: null,
        give: () => undefined,
        hours: 12,
        fingerprint: (text) => text,
        wallClock: wallClock.now,
      },
    });
    const outcomes = await approveReports(ctx, {
      reports: [broken, sound].map(({ id: reportId, version }) => ({ reportId, version })),
    });
    expect(outcomes.map(({ approved, code }) => [approved, code])).toEqual([
      [false, 'INTERNAL_SERVER_ERROR'],
      [true, null],
    ]);
    expect(faults).toHaveLength(1);
  });

  test('more than a hundred at once are refused, and nothing is approved', async () => {
    const report = await submitted('2017-Q3');
    const { error } = await approve(Array.from({ length: 101 }, () => report));
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'reports' });
    expect((await theReport(world(), 'coordinator', report.id)).workflow).toBe('SUBMITTED');
  });
});
