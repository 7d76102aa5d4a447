import { loadPlan } from '../../../server/src/features/plan/loadPlan';
import { changed as changedPlan, smallPlan } from '../../support/planFiles';
import {
  actionOf,
  approveFilled,
  cellOf,
  change,
  changed,
  enter,
  fillReport,
  lineOf,
  openReport,
  theReport,
} from '../../support/reporting';
import type { LineSeen, ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

const VICTIMS = 'I2.1.1b';

describeInEachWorld('Checking a report', (world) => {
  const submit = ({ id, version }: ReportSeen) =>
    change(world(), 'focalPointKP', ['submitReport', { reportId: id, version }]);
  const blocking = (report: ReportSeen) =>
    report.checks.filter(({ explained }) => !explained).map(({ rule, cell }) => [rule, cell]);

  test('a report is not submitted before every line has a value or a reason', async () => {
    const report = await openReport(world(), '2018-Q1', 'KP');
    expect((await submit(report)).error).toMatchObject({
      message: 'There is nothing to submit.',
      extensions: { code: 'INVALID_INPUT' },
    });
    const draft = await enter(world(), 'focalPointKP', report, { 'I2.1.1a': { total: '0' } });
    const { error } = await submit(draft);
    expect(error).toMatchObject({
      message: 'The report has 5 errors that must be corrected before it is submitted.',
      extensions: { code: 'INVALID_INPUT', field: 'reportId' },
    });
    expect(error?.extensions.details?.checks).toHaveLength(5);
    expect(actionOf(draft.viewerActions, 'SUBMIT')).toMatchObject({ allowed: false, reason: error?.message });

    const filled = await fillReport(world(), 'focalPointKP', report.id);
    expect(blocking(filled)).toEqual([]);
    expect(actionOf(filled.viewerActions, 'SUBMIT')).toMatchObject({ allowed: true, reason: null });
    expect((await submit(filled)).result?.workflow).toBe('SUBMITTED');
  });

  test.each([
    ['above the total', { total: '2', 'citizenship=XK': '3' }, 'BREAKDOWN_ABOVE_TOTAL'],
    ['below the total', { total: '4', 'citizenship=XK': '3' }, 'BREAKDOWN_NOT_EQUAL_TOTAL'],
  ])('a breakdown %s is kept in the draft and blocks submitting', async (_, values, rule) => {
    const quarter = rule === 'BREAKDOWN_ABOVE_TOTAL' ? '2018-Q2' : '2015-Q1';
    const report = await openReport(world(), quarter, 'KP');
    await enter(world(), 'focalPointKP', report, { [VICTIMS]: values });
    const filled = await fillReport(world(), 'focalPointKP', report.id);
    const line = lineOf(filled, VICTIMS);
    await changed(world(), 'focalPointKP', [
      'explainLine',
      { lineId: line.id, version: line.version, explanation: 'As counted.', noBreakdown: false },
    ]);
    expect(cellOf(line).amount).toBe(values.total);
    const { error } = await submit(filled);
    expect(error).toMatchObject({
      message: 'The report has 1 error that must be corrected before it is submitted.',
      extensions: { code: 'INVALID_INPUT', details: { checks: [{ rule, lineId: line.id }] } },
    });
    expect(await theReport(world(), 'focalPointKP', report.id)).toMatchObject({ workflow: 'DRAFT' });
  });

  test('a numerator without its denominator is kept in the draft and blocks submitting', async () => {
    const report = await openReport(world(), '2018-Q4', 'KP');
    const lineId = lineOf(report, 'I2.1.2a').id;
    await changed(world(), 'focalPointKP', ['enterValue', { entry: { lineId, numerator: '2', version: 0 } }]);
    const filled = await fillReport(world(), 'focalPointKP', report.id);
    expect(blocking(filled)).toContainEqual(['PART_MISSING', 'total']);
    expect(filled.completeness).toMatchObject({ filled: 4, missing: 1 });
  });

  test('a missing breakdown is explained by saying that there is none', async () => {
    const report = await openReport(world(), '2017-Q1', 'KP');
    await enter(world(), 'focalPointKP', report, { 'I1.1.1b': { total: '20' } });
    const filled = await fillReport(world(), 'focalPointKP', report.id);
    expect(blocking(filled)).toEqual([
      ['BREAKDOWN_MISSING', null],
      ['BREAKDOWN_MISSING', null],
    ]);
    expect(lineOf(filled, 'I1.1.1b').checks.map(({ message }) => message)).toEqual([
      expect.stringContaining('“Sex”'),
      expect.stringContaining('“Municipality”'),
    ]);
    expect((await submit(filled)).error?.message).toBe(
      '2 warnings have no explanation yet; explain them before you submit.',
    );

    const { id: lineId, version } = lineOf(filled, 'I1.1.1b');
    const explained = await changed<LineSeen>(world(), 'focalPointKP', [
      'explainLine',
      { lineId, version, explanation: null, noBreakdown: true },
    ]);
    expect(explained).toMatchObject({ noBreakdown: true, checks: [], version: version + 1 });
    expect((await submit(filled)).result?.workflow).toBe('SUBMITTED');
  });

  test('a line has either a breakdown or the mark that there is none', async () => {
    const report = await openReport(world(), '2019-Q3', 'KP');
    const drafted = await enter(world(), 'focalPointKP', report, {
      'I1.1.1b': { total: '20', 'sex=female': '20' },
    });
    const { id: lineId, version } = lineOf(drafted, 'I1.1.1b');
    const mark = () =>
      change<LineSeen>(world(), 'focalPointKP', [
        'explainLine',
        { lineId, version, explanation: null, noBreakdown: true },
      ]);
    const put = (cell: string, content: object, shown: number) =>
      change(world(), 'focalPointKP', [
        'enterValue',
        { entry: { lineId, cell, version: shown, ...content } },
      ]);

    expect((await mark()).error).toMatchObject({
      message: 'The line has figures by category. Clear them before you mark that there is no breakdown.',
      extensions: { code: 'INVALID_INPUT', field: 'noBreakdown' },
    });
    await put('sex=female', { amount: null }, 1);
    expect((await mark()).result).toMatchObject({ noBreakdown: true });
    expect((await put('sex=male', { amount: '0' }, 0)).error).toMatchObject({
      message:
        'The line is marked as having no breakdown. Take the mark away before you enter figures by category.',
      extensions: { code: 'INVALID_INPUT', field: 'entry.cell' },
    });
    expect((await put('sex=male', { reason: 'NOT_COLLECTED' }, 0)).error).toBeUndefined();
    expect((await put('total', { amount: '21' }, 1)).error).toBeUndefined();
  });

  test('a check of a breakdown says which one, and what it comes to', async () => {
    const report = await openReport(world(), '2016-Q4', 'KP');
    const drafted = await enter(world(), 'focalPointKP', report, {
      'I1.1.1b': { total: '20', 'sex=female': '21' },
    });
    const { data } = await world().as('focalPointKP').query<{
      report: { lines: { checks: { rule: string; breakdownId: string | null; sum: object | null }[] }[] };
    }>('query ($id: ID!) { report(id: $id) { lines { checks { rule breakdownId sum { part sum total } } } } }', { id: report.id });
    const found = (data?.report.lines ?? []).flatMap(({ checks }) => checks);
    const { cells } = lineOf(drafted, 'I1.1.1b');
    const idOf = (dimension: string) => cells.find(({ key }) => key.startsWith(dimension))?.breakdownId;
    expect(found.filter(({ rule }) => rule !== 'LINE_EMPTY' && rule !== 'ACTIVITY_EMPTY')).toEqual([
      {
        rule: 'BREAKDOWN_ABOVE_TOTAL',
        breakdownId: idOf('sex'),
        sum: { part: 'amount', sum: '21', total: '20' },
      },
      { rule: 'BREAKDOWN_MISSING', breakdownId: idOf('municipality'), sum: null },
    ]);
    expect(found).toContainEqual({ rule: 'LINE_EMPTY', breakdownId: null, sum: null });
    expect(idOf('sex')).not.toBe(idOf('municipality'));
  });

  test('earlier values stand beside each cell, and an unusual value wants an explanation', async () => {
    for (const quarter of ['2015-Q3', '2015-Q4', '2016-Q1', '2016-Q2']) {
      const { id } = await openReport(world(), quarter, 'KP');
      const report = await theReport(world(), 'focalPointKP', id);
      await enter(world(), 'focalPointKP', report, {
        'I2.1.1a': { total: quarter === '2015-Q3' ? '8' : '4' },
      });
      await approveFilled(world(), 'focalPointKP', id);
    }
    const report = await openReport(world(), '2016-Q3', 'KP');
    await enter(world(), 'focalPointKP', report, { 'I2.1.1a': { total: '16' } });
    const filled = await fillReport(world(), 'focalPointKP', report.id);
    const line = lineOf(filled, 'I2.1.1a');
    expect(cellOf(line).previous).toMatchObject({ quarter: '2016-Q2', amount: '4' });
    expect(cellOf(line).lastYear).toMatchObject({ quarter: '2015-Q3', amount: '8' });
    expect(blocking(filled)).toEqual([['MUCH_HIGHER', 'total']]);
    expect(line.checks[0]?.message).toContain('16 is more than three times the average');
    expect((await submit(filled)).error?.extensions.code).toBe('INVALID_INPUT');

    await changed(world(), 'focalPointKP', [
      'explainLine',
      {
        lineId: line.id,
        version: line.version,
        explanation: 'A new unit took over the cases.',
        noBreakdown: false,
      },
    ]);
    const explained = await theReport(world(), 'focalPointKP', report.id);
    expect(explained.checks).toMatchObject([{ rule: 'MUCH_HIGHER', explained: true }]);
    expect((await submit(explained)).result?.workflow).toBe('SUBMITTED');
  });

  test('earlier values are those of the own institution alone', async () => {
    const kp = await openReport(world(), '2017-Q2', 'KP');
    const mest = await openReport(world(), '2017-Q2', 'MEST');
    await enter(world(), 'focalPointKP', kp, { 'I1.1.1b': { total: '70' } });
    await enter(world(), 'focalPointMEST', mest, { 'I1.1.1b': { total: '9' } });
    const next = await openReport(world(), '2017-Q3', 'MEST');
    expect(cellOf(lineOf(next, 'I1.1.1b')).previous).toMatchObject({ amount: '9' });
  });

  test('an annual indicator stands beside the value of the year before', async () => {
    const line = 'I1.1.2c,MEST,2018-Q1,2018-Q4';
    const longer = changedPlan(smallPlan(), 'reporters.csv', [line, `I1.1.2c,MEST,2017-Q1,2017-Q4\n${line}`]);
    await loadPlan(world().ctx('coordinator'), longer);
    const before = await openReport(world(), '2017-Q4', 'MEST');
    await enter(world(), 'focalPointMEST', before, { 'I1.1.2c': { total: '5' } });
    const report = await openReport(world(), '2018-Q4', 'MEST');
    const entered = await enter(world(), 'focalPointMEST', report, { 'I1.1.2c': { total: '6' } });
    const past = { quarter: '2017-Q4', amount: '5' };
    expect(cellOf(lineOf(entered, 'I1.1.2c'))).toMatchObject({ amount: '6', previous: past, lastYear: past });
  });

  test('a percentage is computed, and 0/0 is no value', async () => {
    const report = await openReport(world(), '2019-Q1', 'KP');
    const one = await enter(world(), 'focalPointKP', report, { 'I2.1.2a': { total: '1/3' } });
    expect(cellOf(lineOf(one, 'I2.1.2a')).computed).toBe('33.3333');
    const none = await enter(world(), 'focalPointKP', one, { 'I2.1.2a': { total: '0/0' } });
    expect(cellOf(lineOf(none, 'I2.1.2a')).computed).toBeNull();
  });

  test('checks, titles and refusals are said in the language of the request', async () => {
    const { id } = await openReport(world(), '2019-Q2', 'KP');
    const ask = `query ($id: ID!) { report(id: $id) {
      checks { message } lines { cells { title } } viewerActions { reason } } }`;
    const answers = await Promise.all(
      ['en', 'sq', 'sr'].map(async (language) => {
        const { data } = await world()
          .as('focalPointKP')
          .query<{ report: ReportSeen }>(ask, { id }, language);
        return JSON.stringify(data?.report);
      }),
    );
    expect(new Set(answers).size).toBe(3);
    expect(answers[0]).toContain('Female · Child');
    expect(answers[1]).toContain('Femër');
    expect(answers[2]).toContain('Žensko');
  });
});
