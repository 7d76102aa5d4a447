import { AppliedChange } from '../../../server/src/entities/appliedChange';
import { ReportStep } from '../../../server/src/entities/reportStep';
import { ValueChange } from '../../../server/src/entities/valueChange';
import { newId } from '../../../server/src/ids';
import {
  cellOf,
  change,
  changed,
  fillReport,
  lineOf,
  openReport,
  submitFilled,
  theReport,
} from '../../support/reporting';
import type { LineSeen, ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

describeInEachWorld('A change that carries a key', (world) => {
  const enter = (entry: object) => change<LineSeen>(world(), 'focalPointKP', ['enterValue', { entry }]);
  const reportOf = (quarter: string) => openReport(world(), quarter, 'KP');
  const seen = (report: ReportSeen) => theReport(world(), 'focalPointKP', report.id);
  const changesOf = (lineId: string) => world().database.reading.countBy(ValueChange, { lineId });

  test('is applied once, however often and however concurrently it is sent', async () => {
    const { id: lineId } = lineOf(await reportOf('2018-Q1'), 'I2.1.1a');
    const entry = { lineId, amount: '3', version: 0, key: newId() };
    const answers = await Promise.all(Array.from({ length: 8 }, () => enter(entry)));
    expect(answers.map(({ error }) => error)).toEqual(answers.map(() => undefined));
    expect(answers.map(({ result }) => result && cellOf(result).amount)).toEqual(answers.map(() => '3'));
    expect(await changesOf(lineId)).toBe(1);
  });

  test('overwrites nothing when it comes again after somebody else has changed the cell', async () => {
    const { id: lineId } = lineOf(await reportOf('2018-Q2'), 'I2.1.1a');
    const entry = { lineId, amount: '3', version: 0, key: newId() };
    await enter(entry);
    await enter({ lineId, amount: '9', version: 1 });
    const { result, error } = await enter(entry);
    expect(error).toBeUndefined();
    expect(result && cellOf(result)).toMatchObject({ amount: '9', version: 2 });
    expect(await changesOf(lineId)).toBe(2);
  });

  test('counts as applied too when the cell held that value already', async () => {
    const { id: lineId } = lineOf(await reportOf('2018-Q3'), 'I2.1.1a');
    const entry = { lineId, amount: '3', version: 0, key: newId() };
    await enter({ ...entry, key: newId() });
    await enter(entry);
    await enter({ lineId, amount: '9', version: 1 });
    const { result } = await enter(entry);
    expect(result && cellOf(result).amount).toBe('9');
  });

  test('is refused with other content, and changes nothing', async () => {
    const { id: lineId } = lineOf(await reportOf('2018-Q4'), 'I2.1.1a');
    const key = newId();
    await enter({ lineId, amount: '3', version: 0, key });
    const { error } = await enter({ lineId, amount: '4', version: 1, key });
    expect(error).toMatchObject({ extensions: { code: 'INVALID_INPUT', field: 'entry.key' } });
    expect(error?.message).toContain('already sent with other content');
    expect(await changesOf(lineId)).toBe(1);
  });

  test('is the same change by itself and with others; those that were applied are passed over', async () => {
    const report = await reportOf('2019-Q1');
    const [a, b] = ['I2.1.1a', 'I2.1.1b'].map((code) => lineOf(report, code).id);
    const first = { lineId: a, cell: 'total', amount: '3', version: 0, key: newId() };
    const second = { lineId: b, cell: 'total', amount: '4', version: 0, key: newId() };
    await enter(first);
    await enter({ lineId: a, amount: '8', version: 1 });
    const sent = { reportId: report.id, entries: [first, second] };
    const after = await changed<ReportSeen>(world(), 'focalPointKP', ['enterValues', sent]);
    expect(['I2.1.1a', 'I2.1.1b'].map((code) => cellOf(lineOf(after, code)).amount)).toEqual(['8', '4']);
  });

  test('is not remembered when it is refused: it may be sent again', async () => {
    const { id: lineId } = lineOf(await reportOf('2019-Q2'), 'I2.1.1a');
    await enter({ lineId, amount: '1', version: 0 });
    const entry = { lineId, amount: '3', version: 0, key: newId() };
    expect((await enter(entry)).error).toMatchObject({ extensions: { code: 'CONFLICT' } });
    const { result } = await enter({ ...entry, version: 1 });
    expect(result && cellOf(result).amount).toBe('3');
  });

  test('cannot share its key with another entry of the same list', async () => {
    const report = await reportOf('2017-Q1');
    const key = newId();
    const entries = ['I2.1.1a', 'I2.1.1b'].map((code) => ({
      lineId: lineOf(report, code).id,
      amount: '1',
      version: 0,
      key,
    }));
    const { error } = await change(world(), 'focalPointKP', [
      'enterValues',
      { reportId: report.id, entries },
    ]);
    expect(error).toMatchObject({ extensions: { code: 'INVALID_INPUT', field: 'entries.1.key' } });
    expect((await seen(report)).workflow).toBe('NOT_STARTED');
  });

  test.each(['short', 'x'.repeat(65), 'with spaces in it', 'semi;colon-1'])(
    'needs a key of the right form: %s',
    async (key) => {
      const { id: lineId } = lineOf(await reportOf('2017-Q2'), 'I2.1.1a');
      const { error } = await enter({ lineId, amount: '1', version: 0, key });
      expect(error).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    },
  );

  test('explains a line and records an activity once', async () => {
    const report = await reportOf('2017-Q3');
    const { id: lineId, version } = lineOf(report, 'I2.1.1a');
    const note = { lineId, version, explanation: 'Counted twice', noBreakdown: false, key: newId() };
    await changed(world(), 'focalPointKP', ['explainLine', note]);
    await changed(world(), 'focalPointKP', [
      'explainLine',
      { ...note, version: version + 1, explanation: 'No', key: newId() },
    ]);
    const line = await changed<LineSeen>(world(), 'focalPointKP', ['explainLine', note]);
    expect(line.explanation).toBe('No');
    const [activity] = report.activities;
    if (!activity) throw new Error('KP leads no activity.');
    const status = {
      activityReportId: activity.id,
      version: activity.version,
      percent: 20,
      key: newId(),
    };
    await changed(world(), 'focalPointKP', ['recordActivityStatus', status]);
    await changed(world(), 'focalPointKP', ['recordActivityStatus', status]);
    expect((await seen(report)).activities[0]?.history).toHaveLength(1);
  });

  test('takes each step of a report once, also when the report has gone on', async () => {
    const report = await fillReport(world(), 'focalPointKP', (await reportOf('2017-Q4')).id);
    const submit = { reportId: report.id, version: report.version, key: newId() };
    const submitted = await changed<ReportSeen>(world(), 'focalPointKP', ['submitReport', submit]);
    const back = {
      reportId: report.id,
      version: submitted.version,
      comment: 'Mend',
      items: [],
      key: newId(),
    };
    await changed(world(), 'coordinator', ['returnReport', back]);
    const { workflow } = await changed<ReportSeen>(world(), 'focalPointKP', ['submitReport', submit]);
    expect(workflow).toBe('RETURNED');
    const again = await submitFilled(world(), 'focalPointKP', report.id);
    const approve = { reportId: report.id, version: again.version, key: newId() };
    const approved = await changed<ReportSeen>(world(), 'coordinator', ['approveReport', approve]);
    const reopen = { ...back, version: approved.version, key: newId() };
    for (const sent of [
      ['returnReport', back],
      ['approveReport', approve],
      ['reopenReport', reopen],
      ['approveReport', approve],
      ['reopenReport', reopen],
    ] as const)
      await changed(world(), 'coordinator', [...sent]);
    const steps = await world().database.reading.findBy(ReportStep, { reportId: report.id });
    const byPeople = steps.map(({ step }) => step).filter((step) => step !== 'OPEN' && step !== 'START');
    expect(byPeople).toEqual(['SUBMIT', 'RETURN', 'SUBMIT', 'APPROVE', 'REOPEN']);
  });

  test('belongs to one person: the key of another means nothing', async () => {
    const key = newId();
    const kp = lineOf(await reportOf('2018-Q1'), 'I2.1.1b');
    const mest = await openReport(world(), '2018-Q1', 'MEST');
    await enter({ lineId: kp.id, amount: '1', version: 0, key });
    const line = lineOf(mest, 'I1.1.2a');
    const { result } = await change<LineSeen>(world(), 'focalPointMEST', [
      'enterValue',
      { entry: { lineId: line.id, amount: '2', version: 0, key } },
    ]);
    expect(result && cellOf(result).amount).toBe('2');
  });

  test('a key that two reports are sent at the same moment is taken by one of them', async () => {
    const key = newId();
    const lines = [
      lineOf(await reportOf('2016-Q2'), 'I2.1.1a'),
      lineOf(await reportOf('2016-Q3'), 'I2.1.1a'),
    ];
    const answers = await Promise.all(
      lines.map(({ id: lineId }) => enter({ lineId, amount: '1', version: 0, key })),
    );
    expect(answers.filter(({ error }) => !error)).toHaveLength(1);
    expect(answers.find(({ error }) => error)?.error).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    });
  });

  test('is forgotten after 90 days, when a quarter is opened', async () => {
    const { id: lineId } = lineOf(await reportOf('2016-Q4'), 'I2.1.1a');
    const key = newId();
    await enter({ lineId, amount: '1', version: 0, key });
    const kept = () => world().database.reading.countBy(AppliedChange, { changeKey: key });
    expect(await kept()).toBe(1);
    world().clock.advance({ days: 91 });
    await reportOf('2015-Q4');
    expect(await kept()).toBe(0);
  });
});
