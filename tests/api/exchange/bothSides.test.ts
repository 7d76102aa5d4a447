import type { FormReading } from '../../../schema/exchange/formReading';
import { filled, openForm, sendForm, theForm, inputOf, type OpenForm } from '../../support/forms';
import { changed, enter, lineOf, openReport, submitFilled, theReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

/** Each test has a report of its own. */
const QUARTERS = [2018, 2017, 2016].flatMap((year) => [3, 2, 1].map((quarter) => `${year}-Q${quarter}`));
const CODE = 'I1.1.1b';
const WORDS = `${CODE} total/explanation`;
const [WOMEN, MEN] = [`${CODE} sex=female`, `${CODE} sex=male`];

/** What the page sends when somebody ticks "Use the value of the form" everywhere. */
const mine = (id: string, reading: FormReading) =>
  inputOf(id, {
    ...reading,
    changes: reading.conflicts.map((each) => ({ ...each, kind: 'CHANGED', from: '', to: '' })),
  });

describeInEachWorld('A form for Excel that comes back after a colleague worked on the page', (world) => {
  const quarters = QUARTERS.values();
  let report: ReportSeen;
  let code: string;

  beforeEach(async () => {
    report = await openReport(world(), quarters.next().value ?? '', 'KP');
    code = report.activities[0]?.activity.code ?? '';
  });

  const present = () => theReport(world(), 'focalPointKP', report.id);
  const form = () => theForm(world(), 'focalPointKP', report.id);
  const line = async () => lineOf(await present(), CODE);
  const send = async (file: Buffer) => (await sendForm(world(), 'focalPointKP', [report.id, file])).reading;
  const sendActivity = async (file: Buffer, fill: (activity: OpenForm['activity']) => void) => {
    const { activity, save } = await openForm(file);
    fill(activity);
    return send(await save());
  };
  const use = (input: Record<string, unknown>) => changed(world(), 'focalPointKP', ['enterForm', input]);
  const recordOnPage = async (status: object) => {
    const { id: activityReportId, version } = (await present()).activities[0] ?? {};
    await changed(world(), 'focalPointKP', [
      'recordActivityStatus',
      { activityReportId, version, ...status },
    ]);
  };
  const sayOnPage = async (note: object) => {
    const { id: lineId, version } = await line();
    await changed(world(), 'focalPointKP', ['explainLine', { lineId, version, noBreakdown: false, ...note }]);
  };
  const status = async () => {
    const { activity } = await openForm(await form());
    return [activity(code, 'percent').value, activity(code, 'narrative').value];
  };

  test('leaves the percentage of the colleague alone where the focal point filled in only what was done', async () => {
    const before = await form();
    await recordOnPage({ percent: 60 });
    const reading = await sendActivity(
      before,
      (activity) => (activity(code, 'narrative').value = 'Twelve schools'),
    );
    expect(reading.conflicts).toEqual([]);
    expect(reading.changes).toMatchObject([
      { kind: 'CHANGED', from: 'What was done: empty', to: 'What was done: Twelve schools' },
    ]);
    await use(inputOf(report.id, reading));
    expect(await status()).toEqual([60, 'Twelve schools']);
  });

  test('tells a focal point that a field is emptied, and keeps the others', async () => {
    await recordOnPage({ percent: 60, narrative: 'Twelve schools' });
    const before = await form();
    await recordOnPage({ percent: 70, narrative: 'Twelve schools' });
    const reading = await sendActivity(before, (activity) => (activity(code, 'narrative').value = null));
    expect(reading.counts).toMatchObject({ cleared: 1, changed: 0, conflicts: 0 });
    expect(reading.changes).toMatchObject([
      { kind: 'CLEARED', from: 'What was done: Twelve schools', to: 'What was done: empty' },
    ]);
    await use(inputOf(report.id, reading));
    expect(await status()).toEqual([70, null]);
  });

  test('asks a focal point about a field that changed on both sides, and says what else the form changes', async () => {
    const before = await form();
    await recordOnPage({ percent: 60, obstacles: 'No teachers' });
    const reading = await sendActivity(before, (activity) => {
      activity(code, 'percent').value = 40;
      activity(code, 'narrative').value = 'Twelve schools';
    });
    expect(reading.changes).toEqual([]);
    expect(reading.conflicts).toMatchObject([
      {
        yours: 'Implemented, percent: 40; What was done: Twelve schools',
        theirs: 'Implemented, percent: 60; What was done: empty',
      },
    ]);
    await use(mine(report.id, reading));
    const { activity } = await openForm(await form());
    expect(await status()).toEqual([40, 'Twelve schools']);
    expect(activity(code, 'obstacles').value).toBe('No teachers');
  });

  test('leaves the mark of the colleague alone where the focal point explained', async () => {
    const before = await form();
    await sayOnPage({ noBreakdown: true });
    const reading = await send(await filled(before, { [WORDS]: 'A campaign.' }));
    expect(reading).toMatchObject({ conflicts: [], problems: [] });
    expect(reading.changes).toMatchObject([{ to: 'A campaign. · No breakdown available' }]);
    await use(inputOf(report.id, reading));
    expect(await line()).toMatchObject({ noBreakdown: true, explanation: 'A campaign.' });
  });

  test('asks a focal point about an explanation that changed on both sides, and leaves the mark', async () => {
    const before = await form();
    await sayOnPage({ noBreakdown: true, explanation: 'Two campaigns.' });
    const reading = await send(await filled(before, { [WORDS]: 'A campaign.' }));
    expect(reading.conflicts).toMatchObject([
      { yours: 'A campaign. · No breakdown available', theirs: 'Two campaigns. · No breakdown available' },
    ]);
    await use(mine(report.id, reading));
    expect(await line()).toMatchObject({ noBreakdown: true, explanation: 'A campaign.' });
  });

  test('tells a focal point that an explanation is emptied beside a mark that stays', async () => {
    await sayOnPage({ noBreakdown: true, explanation: 'Two campaigns.' });
    const reading = await send(await filled(await form(), { [WORDS]: null }));
    expect(reading.changes).toMatchObject([{ kind: 'CLEARED', to: 'No breakdown available' }]);
  });

  test('takes an explanation where the mark was taken away for numbers since', async () => {
    await sayOnPage({ noBreakdown: true });
    const before = await form();
    await sayOnPage({ noBreakdown: false });
    await enter(world(), 'focalPointKP', await present(), {
      [CODE]: { total: '10', 'sex=female': '6', 'sex=male': '4' },
    });
    const reading = await send(await filled(before, { [WORDS]: 'A campaign.' }));
    expect(reading).toMatchObject({ conflicts: [], problems: [] });
    await use(inputOf(report.id, reading));
    expect(await line()).toMatchObject({ noBreakdown: false, explanation: 'A campaign.' });
  });

  test('refuses the numbers of a breakdown that was marked since, and not the explanation', async () => {
    const before = await form();
    await sayOnPage({ noBreakdown: true });
    const { problems } = await send(await filled(before, { [WORDS]: 'A campaign.', [WOMEN]: 7, [MEN]: 5 }));
    expect(problems.map((problem) => [problem.cell, problem.code])).toEqual([
      ['sex=female', 'NO_BREAKDOWN_MARKED'],
      ['sex=male', 'NO_BREAKDOWN_MARKED'],
    ]);
  });

  test('takes the explanation of a line returned for its total, whose mark was set since', async () => {
    const before = await form();
    await sayOnPage({ noBreakdown: true });
    const { version } = await submitFilled(world(), 'focalPointKP', report.id);
    const items = [{ itemId: (await line()).id, comment: 'Is this right?', cells: ['total'] }];
    const back = { reportId: report.id, version, comment: 'The total.', items };
    await changed(world(), 'coordinator', ['returnReport', back]);
    const reading = await send(await filled(before, { [WORDS]: 'A campaign.' }));
    expect(reading.problems).toEqual([]);
    await use(inputOf(report.id, reading));
    expect(await line()).toMatchObject({ noBreakdown: true, explanation: 'A campaign.' });
  });
});
