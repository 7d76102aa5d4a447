import { approveFilled, changed, enter, openReport, submitFilled } from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

const QUARTER = '2018-Q1';
const POINTS = `{ indicatorTrend(code: "I1.1.2a") { points { quarter figure { value } provisional { value } } } }`;
const SUMMARY = `{ overview(framework: "NATS-2015-2019", quarter: "${QUARTER}") {
  expectedReports approvedReports awaitingReview overdueActivities { activity { code } } } }`;

interface Points {
  indicatorTrend: {
    points: {
      quarter: string;
      figure: { value: string | null };
      provisional: { value: string | null } | null;
    }[];
  };
}

describeInEachWorld('A value that a focal point enters', (world) => {
  const point = async () => {
    const { data } = await world().as('coordinator').query<Points>(POINTS);
    const found = data?.indicatorTrend.points.find(({ quarter }) => quarter === QUARTER);
    return [found?.figure.value, found?.provisional?.value];
  };
  const summary = async () => {
    const { data } = await world().as('coordinator').query<{ overview: Record<string, unknown> }>(SUMMARY);
    return data?.overview;
  };

  test('is provisional until its report is approved, and again after it is reopened', async () => {
    world().clock.set('2018-04-05T09:00:00.000Z');
    const opened = await openReport(world(), QUARTER, 'MEST');
    expect(await point()).toEqual([null, undefined]);

    await enter(world(), 'focalPointMEST', opened, { 'I1.1.2a': { total: '1000.5' } });
    expect(await point()).toEqual([null, '1000.5']);

    const submitted = await submitFilled(world(), 'focalPointMEST', opened.id);
    expect(await point()).toEqual([null, '1000.5']);
    expect(await summary()).toMatchObject({ expectedReports: 4, approvedReports: 0, awaitingReview: 1 });

    const approval = { reportId: opened.id, version: submitted.version };
    const { version } = await changed(world(), 'coordinator', ['approveReport', approval]);
    expect(await point()).toEqual(['1000.5', undefined]);
    expect(await summary()).toMatchObject({ expectedReports: 4, approvedReports: 1, awaitingReview: 0 });

    const reopening = { reportId: opened.id, version, comment: 'Wrong amount', items: [] };
    await changed(world(), 'coordinator', ['reopenReport', reopening]);
    expect(await point()).toEqual([null, '1000.5']);
  });

  test('that is zero is shown as zero, not as missing', async () => {
    const { id } = await openReport(world(), QUARTER, 'ONATC');
    await approveFilled(world(), 'focalPointONATC', id);
    const { data } = await world().as('coordinator').query<Points>(POINTS.replace('I1.1.2a', 'I1.1.1a'));
    const found = data?.indicatorTrend.points.find(({ quarter }) => quarter === QUARTER);
    expect(found?.figure.value).toBe('0');
  });
});
