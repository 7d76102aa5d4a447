import { approveFilled, changed, enter, openReport, submitFilled, theReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld, type PersonName } from '../../support/world';

const INDICATOR = 'I2.1.1a';

interface Corrected {
  workflow: string;
  revision: number;
  revisions: { number: number; reason: string; openedBy: string; approvedBy: string | null }[];
  steps: { step: string; revision: number }[];
  lines: {
    indicator: { code: string };
    cells: { key: string; amount: string | null; firstApproved: { amount: string | null } | null }[];
  }[];
}

interface Trend {
  points: {
    quarter: string;
    figure: { value: string | null; coverage: { missing: Coded[]; beingCorrected: Coded[] } };
  }[];
  contributions: {
    quarter: string;
    institution: Coded;
    revision: number;
    counted: boolean;
    amount: string | null;
  }[];
}
interface Coded {
  code: string;
}

describeInEachWorld('Corrections', (world) => {
  const see = async (person: PersonName, id: string): Promise<Corrected> => {
    const { data, errors } = await world()
      .as(person)
      .query<{ report: Corrected }>(
        `query ($id: ID!) { report(id: $id) {
        workflow revision revisions { number reason openedBy approvedBy } steps { step revision }
        lines { indicator { code } cells { key amount firstApproved { amount } } } } }`,
        { id },
      );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.report;
  };
  const trend = async (person: PersonName) => {
    const { data } = await world()
      .as(person)
      .query<{ indicatorTrend: Trend }>(
        `query ($code: String!) { indicatorTrend(code: $code) {
        points { quarter figure { value coverage { missing { code } beingCorrected { code } } } }
        contributions { quarter institution { code } revision counted amount } } }`,
        { code: INDICATOR },
      );
    const point = data?.indicatorTrend.points.find(({ quarter }) => quarter === '2018-Q3');
    const gift = data?.indicatorTrend.contributions.find(
      ({ quarter, institution }) => quarter === '2018-Q3' && institution.code === 'KP',
    );
    return { ...point?.figure, gift };
  };
  const reopen = ({ id, version }: ReportSeen, comment: string) =>
    changed(world(), 'coordinator', ['reopenReport', { reportId: id, version, comment, items: [] }]);
  const total = (report: Corrected) =>
    report.lines
      .find(({ indicator }) => indicator.code === INDICATOR)
      ?.cells.find(({ key }) => key === 'total');

  let report: ReportSeen;

  beforeAll(async () => {
    world().clock.set('2018-10-10T08:00:00.000Z');
    report = await openReport(world(), '2018-Q3', 'KP');
    await enter(world(), 'focalPointKP', report, { [INDICATOR]: { total: '4' } });
    report = await approveFilled(world(), 'focalPointKP', report.id);
    await changed(world(), 'coordinator', ['closeQuarter', { quarter: '2018-Q3' }]);
  });

  test('what was approved first is no correction', async () => {
    const seen = await see('focalPointKP', report.id);
    expect(seen).toMatchObject({ revision: 0, revisions: [] });
    expect(total(seen)).toMatchObject({ amount: '4', firstApproved: null });
    expect(await trend('coordinator')).toMatchObject({ value: '4', gift: { revision: 0, counted: true } });
  });

  test('a coordinator corrects an approved report of a closed quarter, with a reason and a number', async () => {
    await reopen(report, 'Two cases were counted twice.');
    const seen = await see('focalPointKP', report.id);
    expect(seen).toMatchObject({
      workflow: 'RETURNED',
      revision: 1,
      revisions: [
        { number: 1, reason: 'Two cases were counted twice.', openedBy: 'coordinator', approvedBy: null },
      ],
    });
    expect(seen.steps.slice(-2)).toEqual([
      { step: 'APPROVE', revision: 0 },
      { step: 'REOPEN', revision: 1 },
    ]);
  });

  test('while a correction is open its values do not count, and the figure names who corrects', async () => {
    const kp = expect.objectContaining({ code: 'KP' }) as Coded;
    const { value, coverage, gift } = await trend('coordinator');
    expect(value).toBeNull();
    expect(coverage?.missing).toContainEqual(kp);
    expect(coverage?.beingCorrected).toEqual([kp]);
    expect(gift).toMatchObject({ revision: 1, counted: false, amount: '4' });
  });

  test('another institution is not told who corrects', async () => {
    const { value, coverage, gift } = await trend('focalPointPVPT');
    expect([value, coverage?.beingCorrected, gift]).toEqual([null, [], undefined]);
  });

  test('the corrected value stands beside the one that was approved first', async () => {
    const open = await theReport(world(), 'focalPointKP', report.id);
    await enter(world(), 'focalPointKP', open, { [INDICATOR]: { total: '2' } });
    expect(total(await see('coordinator', report.id))).toMatchObject({
      amount: '2',
      firstApproved: { amount: '4' },
    });
    const { version } = await submitFilled(world(), 'focalPointKP', report.id);
    report = await changed(world(), 'coordinator', ['approveReport', { reportId: report.id, version }]);
    const seen = await see('coordinator', report.id);
    expect(seen.revisions).toMatchObject([{ number: 1, approvedBy: 'coordinator' }]);
    expect(await trend('coordinator')).toMatchObject({
      value: '2',
      coverage: { beingCorrected: [] },
      gift: { revision: 1, counted: true, amount: '2' },
    });
  });

  test('a second correction has the next number, and the first approved value stays what it was', async () => {
    await reopen(report, 'One more.');
    const open = await theReport(world(), 'focalPointKP', report.id);
    await enter(world(), 'focalPointKP', open, { [INDICATOR]: { total: '3' } });
    const seen = await see('focalPointKP', report.id);
    expect(seen.revision).toBe(2);
    expect(seen.revisions.map(({ number, approvedBy }) => [number, approvedBy])).toEqual([
      [1, 'coordinator'],
      [2, null],
    ]);
    expect(total(seen)).toMatchObject({ amount: '3', firstApproved: { amount: '4' } });
    await enter(world(), 'focalPointKP', await theReport(world(), 'focalPointKP', report.id), {
      [INDICATOR]: { total: '4' },
    });
    expect(total(await see('focalPointKP', report.id))).toMatchObject({ amount: '4', firstApproved: null });
  });

  test('a return before the first approval is no correction', async () => {
    const other = await openReport(world(), '2018-Q3', 'PVPT');
    await changed(world(), 'coordinator', [
      'extendDeadline',
      {
        quarter: '2018-Q3',
        institutionId: world().institutionId('PVPT'),
        dueOn: '2018-12-01',
        reason: 'Late',
      },
    ]);
    const { version } = await submitFilled(world(), 'focalPointPVPT', other.id);
    await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: other.id, version, comment: 'Look again.', items: [] },
    ]);
    expect(await see('focalPointPVPT', other.id)).toMatchObject({ revision: 0, revisions: [] });
  });
});
