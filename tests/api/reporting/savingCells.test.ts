import { LineValue } from '../../../server/src/entities/lineValue';
import { ValueChange } from '../../../server/src/entities/valueChange';
import {
  cellOf,
  change,
  changed,
  enter,
  fillReport,
  lineOf,
  openReport,
  theReport,
} from '../../support/reporting';
import type { LineSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

describeInEachWorld('Saving a cell', (world) => {
  const save = (lineId: string, amount: string | null, version: number, more = {}) =>
    change<LineSeen>(world(), 'focalPointKP', [
      'enterValue',
      { entry: { lineId, amount, version, ...more } },
    ]);

  test('the first value makes a draft, has version 1 and says who entered it', async () => {
    const report = await openReport(world(), '2018-Q1', 'KP');
    const { id } = lineOf(report, 'I2.1.1a');
    const { result } = await save(id, '3', 0);
    expect(result?.cells[0]).toMatchObject({ amount: '3', version: 1, enteredBy: 'focalPointKP' });
    expect(await theReport(world(), 'focalPointKP', report.id)).toMatchObject({ workflow: 'DRAFT' });
  });

  test('a cell says what it is called, to which breakdown it belongs, who entered it and when', async () => {
    const report = await openReport(world(), '2015-Q4', 'KP');
    const CHILD = 'sex=female;age_group=child';
    const entered = await enter(world(), 'focalPointKP', report, { 'I2.1.1b': { [CHILD]: '1' } });
    const line = lineOf(entered, 'I2.1.1b');
    expect(cellOf(line, CHILD)).toMatchObject({
      title: 'Female · Child (0-17)',
      breakdownId: expect.any(String) as string,
      enteredBy: 'focalPointKP',
      enteredAt: '2019-11-20T09:00:00.000Z',
    });
    expect(cellOf(line)).toMatchObject({
      title: 'Total',
      breakdownId: null,
      enteredBy: null,
      enteredAt: null,
    });
    expect(line.cells.map(({ key }) => key).slice(0, 3)).toEqual([
      'total',
      CHILD,
      'sex=female;age_group=adult',
    ]);
  });

  test('decimals and zero are kept as entered; blank is not zero', async () => {
    const report = await openReport(world(), '2018-Q2', 'MEST');
    const { id } = lineOf(report, 'I1.1.2a');
    const seen = async () => cellOf(lineOf(await theReport(world(), 'focalPointMEST', report.id), 'I1.1.2a'));
    const entries = ['1234567890123456.7', '0.10', '0', null];
    const kept = [];
    for (const [version, amount] of entries.entries()) {
      await changed(world(), 'focalPointMEST', ['enterValue', { entry: { lineId: id, amount, version } }]);
      kept.push((await seen()).amount);
    }
    expect(kept).toEqual(['1234567890123456.7', '0.1', '0', null]);
    const { history } = lineOf(await theReport(world(), 'focalPointMEST', report.id), 'I1.1.2a');
    expect(history.map(({ from, to }) => [from.amount, to.amount])).toEqual([
      ['0', null],
      ['0.1', '0'],
      ['1234567890123456.7', '0.1'],
      [null, '1234567890123456.7'],
    ]);
  });

  test('a stale version is refused with both values', async () => {
    const { id } = lineOf(await openReport(world(), '2018-Q3', 'KP'), 'I2.1.1a');
    await save(id, '3', 0);
    await save(id, '7', 1, { why: 'Counted again' });
    const { error } = await save(id, '5', 1);
    expect(error?.message).toContain('now reads: 7');
    expect(error?.extensions).toMatchObject({
      code: 'CONFLICT',
      field: 'entry.version',
      details: {
        lineId: id,
        cell: 'total',
        yours: { amount: '5', numerator: null, denominator: null, reason: null },
        theirs: { amount: '7', numerator: null, denominator: null, reason: null },
        by: 'focalPointKP',
        at: '2019-11-20T09:00:00.000Z',
        version: 2,
      },
    });
  });

  test('a stale entry says in words what stands there: a reason, both parts of a ratio, or nothing', async () => {
    const { id } = lineOf(await openReport(world(), '2018-Q3', 'KP'), 'I2.1.2a');
    const content = [{ reason: 'NOT_COLLECTED' }, { numerator: '1', denominator: '3' }, {}];
    const said = [];
    for (const [version, more] of content.entries()) {
      await save(id, null, version, more);
      said.push((await save(id, null, 0, { numerator: '7', denominator: '9' })).error?.message);
    }
    expect(said).toEqual([
      expect.stringContaining('now reads: Not collected.'),
      expect.stringContaining('now reads: 1 / 3.'),
      expect.stringContaining('now reads: empty.'),
    ]);
  });

  test('the same value sent again has one effect, whatever version was shown', async () => {
    const report = await openReport(world(), '2018-Q4', 'KP');
    const { id } = lineOf(report, 'I2.1.1a');
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await save(id, '3.0', 0));
    expect(answers.map(({ result }) => result?.cells[0]?.version)).toEqual([1, 1, 1]);
    expect(await world().database.reading.countBy(ValueChange, { lineId: id })).toBe(1);
  });

  test('of twenty people who change one cell at once, one wins and nineteen are told', async () => {
    const { id } = lineOf(await openReport(world(), '2017-Q1', 'KP'), 'I2.1.1a');
    for (let version = 0; version < 3; version += 1) {
      const saves = await Promise.all(
        Array.from({ length: 20 }, (_, person) => save(id, String(1000 * (version + 1) + person), version)),
      );
      expect(saves.filter(({ error }) => error === undefined)).toHaveLength(1);
      expect(saves.filter(({ error }) => error?.extensions.code === 'CONFLICT')).toHaveLength(19);
    }
    const cell = await world().database.reading.findOneBy(LineValue, { lineId: id, cell: 'total' });
    const history = await world().database.reading.findBy(ValueChange, { lineId: id });
    expect(cell?.version).toBe(3);
    expect(history).toHaveLength(3);
    expect(history.map(({ to }) => to.amount)).toContain(cell?.amount);
  });

  test('many cells are saved at once, all or none', async () => {
    const report = await openReport(world(), '2017-Q2', 'KP');
    await enter(world(), 'focalPointKP', report, { 'I2.1.1a': { total: '3' } });
    const entries = [
      { lineId: lineOf(report, 'I2.1.1b').id, cell: 'total', amount: '2', version: 0 },
      { lineId: lineOf(report, 'I2.1.1a').id, cell: 'total', amount: '4', version: 0 },
    ];
    const { error } = await change(world(), 'focalPointKP', [
      'enterValues',
      { reportId: report.id, entries },
    ]);
    expect(error?.extensions).toMatchObject({ code: 'CONFLICT', field: 'entries.1.version' });
    const seen = await theReport(world(), 'focalPointKP', report.id);
    expect(cellOf(lineOf(seen, 'I2.1.1b'))).toMatchObject({ amount: null, version: 0 });
    expect(lineOf(seen, 'I2.1.1b').history).toEqual([]);
  });

  test('nothing that would block submitting slips in while a report is being submitted', async () => {
    for (const quarter of ['2015-Q1', '2015-Q2', '2015-Q3', '2016-Q1', '2016-Q2', '2016-Q3']) {
      const { id } = await openReport(world(), quarter, 'KP');
      const filled = await fillReport(world(), 'focalPointKP', id);
      const lineId = lineOf(filled, 'I1.1.1b').id;
      const [submission, entry] = await Promise.all([
        change(world(), 'focalPointKP', ['submitReport', { reportId: id, version: filled.version }]),
        change(world(), 'focalPointKP', [
          'enterValue',
          { entry: { lineId, cell: 'sex=female', amount: '5', version: 0 } },
        ]),
      ]);
      const refused = [submission, entry].filter(({ error }) => error !== undefined);
      expect(refused).toHaveLength(1);
      const seen = await theReport(world(), 'focalPointKP', id);
      const errors = seen.checks.filter(({ severity }) => severity === 'ERROR');
      expect(seen.workflow).toBe(errors.length === 0 ? 'SUBMITTED' : 'DRAFT');
    }
  });

  test('a stale explanation is refused with both', async () => {
    const { id: lineId, version } = lineOf(await openReport(world(), '2017-Q4', 'KP'), 'I2.1.1a');
    const explain = (explanation: string) =>
      change<LineSeen>(world(), 'focalPointKP', [
        'explainLine',
        { lineId, version, explanation, noBreakdown: false },
      ]);
    expect((await explain(' A campaign week. ')).result).toMatchObject({ explanation: 'A campaign week.' });
    expect((await explain('A campaign week.')).error).toBeUndefined();
    expect((await explain('A raid.')).error?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { yours: { explanation: 'A raid.' }, theirs: { explanation: 'A campaign week.' } },
    });
  });

  test('an activity status is kept with every change, and a stale one is refused with both', async () => {
    const report = await openReport(world(), '2017-Q4', 'KP');
    const [activity] = report.activities;
    const record = (status: object, version: number) =>
      change(world(), 'focalPointKP', [
        'recordActivityStatus',
        { activityReportId: activity?.id, version, ...status },
      ]);
    await record({ percent: 25, spentEur: '100.50' }, 1);
    await record({ percent: 30, spentEur: '100.50', narrative: 'Under way' }, 2);
    await record({ percent: 30, spentEur: '100.5', narrative: ' Under way ' }, 2);
    const { error } = await record({ percent: 60 }, 2);
    expect(error?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { yours: { percent: 60 }, theirs: { percent: 30, spentEur: '100.5' }, version: 3 },
    });
    const seen = (await theReport(world(), 'focalPointKP', report.id)).activities[0];
    expect(seen).toMatchObject({ percent: 30, state: 'IN_PROGRESS', spentEur: '100.5' });
    expect(seen?.history.map(({ percent }) => percent)).toEqual([30, 25]);
  });
});
