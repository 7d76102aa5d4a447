import { openForm, sendForm, theForm, inputOf, type OpenForm } from '../../support/forms';
import { change, changed, openReport, submitFilled, theReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

describeInEachWorld('The sheet of activities in the form for Excel', (world) => {
  let report: ReportSeen;
  let code: string;

  beforeAll(async () => {
    report = await openReport(world(), '2018-Q3', 'KP');
    code = report.activities[0]?.activity.code ?? '';
  });

  const send = async (fill: (form: OpenForm) => void, file?: Buffer) => {
    const form = await openForm(file ?? (await theForm(world(), 'focalPointKP', report.id)));
    fill(form);
    const sent = await sendForm(world(), 'focalPointKP', [report.id, await form.save()]);
    if (sent.error) throw new Error(JSON.stringify(sent.error));
    return sent.reading;
  };
  const present = async () => (await theReport(world(), 'focalPointKP', report.id)).activities[0];

  test('a focal point reports on an activity in the form, sees what would change, and uses it', async () => {
    const reading = await send(({ activity }) => {
      activity(code, 'percent').value = 40;
      activity(code, 'postponed').value = 'No';
      activity(code, 'narrative').value = 'Twelve schools';
      activity(code, 'spent').value = '1.200,50';
    });
    expect(reading.problems).toEqual([]);
    expect(reading.counts).toMatchObject({ created: 1, changed: 0, rejected: 0 });
    expect(reading.changes[0]).toMatchObject({
      address: expect.stringMatching(/^Activities!D\d+$/) as string,
      ...{ kind: 'CREATED', lineId: null, from: '' },
      to: 'Implemented, percent: 40; Spent this quarter (EUR): 1,200.5; What was done: Twelve schools',
    });
    await changed(world(), 'focalPointKP', ['enterForm', inputOf(report.id, reading)]);
    expect(await present()).toMatchObject({ percent: 40, spentEur: '1200.5', state: 'IN_PROGRESS' });
    const again = await send(() => undefined);
    expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
  });

  test('a change tells the fields that differ; one on both sides is a conflict', async () => {
    const before = await theForm(world(), 'focalPointKP', report.id);
    const fill = ({ activity }: OpenForm) => (activity(code, 'percent').value = 60);
    expect((await send(fill, before)).changes[0]).toMatchObject({
      kind: 'CHANGED',
      from: 'Implemented, percent: 40',
      to: 'Implemented, percent: 60',
    });
    const { id: activityReportId, version } = (await present()) ?? {};
    const status = {
      activityReportId,
      version,
      percent: 55,
      narrative: 'Twelve schools',
      spentEur: '1200.5',
    };
    await changed(world(), 'focalPointKP', ['recordActivityStatus', status]);
    const { conflicts, changes } = await send(fill, before);
    expect(changes).toEqual([]);
    expect(conflicts[0]).toMatchObject({
      yours: 'Implemented, percent: 60',
      theirs: 'Implemented, percent: 55',
    });
  });

  test.each<[string, string, (form: OpenForm) => void]>([
    ['more than all', 'OUT_OF_RANGE', ({ activity }) => (activity(code, 'percent').value = 140)],
    ['a part of a percent', 'NOT_WHOLE', ({ activity }) => (activity(code, 'percent').value = 0.4)],
    ['money in mills', 'TOO_MANY_DECIMALS', ({ activity }) => (activity(code, 'spent').value = 1.005)],
    ['neither yes nor no', 'NOT_YES_NO', ({ activity }) => (activity(code, 'postponed').value = 'later')],
    [
      'a story without end',
      'TEXT_TOO_LONG',
      ({ activity }) => (activity(code, 'narrative').value = 'x'.repeat(4001)),
    ],
    ['another title', 'ROW_MIXED', ({ activity }) => (activity(code, 'label').value = 'Something else')],
  ])('%s is told as %s, with its place', async (_, problem, fill) => {
    const { problems, changes } = await send(fill);
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([
      { code: problem, address: expect.stringMatching(/^Activities!/) as string },
    ]);
  });

  test('a form that brings an activity twice is refused as a whole', async () => {
    const before = await present();
    const { id: activityReportId, version = 0 } = before ?? {};
    const activities = [
      { activityReportId, version, percent: 70 },
      { activityReportId, version: version + 1, percent: 80 },
    ];
    const { error } = await change(world(), 'focalPointKP', [
      'enterForm',
      { reportId: report.id, entries: [], explanations: [], activities },
    ]);
    expect(error).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: 'activities.1.activityReportId' },
    });
    expect(error?.message).toContain('sent twice');
    expect(await present()).toEqual(before);
  });

  test('what was submitted is locked in the form', async () => {
    const other = await openReport(world(), '2018-Q2', 'KP');
    await submitFilled(world(), 'focalPointKP', other.id);
    const form = await openForm(await theForm(world(), 'focalPointKP', other.id));
    expect(form.activity(code, 'percent').protection?.locked).not.toBe(false);
  });
});
