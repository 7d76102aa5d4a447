import { filled, openForm, sendForm, theForm, inputOf } from '../../support/forms';
import { cellOf, change, changed, lineOf, openReport, theReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

describeInEachWorld('The form for Excel', (world) => {
  let report: ReportSeen;
  let file: Buffer;

  beforeAll(async () => {
    report = await openReport(world(), '2018-Q3', 'KP');
    file = await theForm(world(), 'focalPointKP', report.id);
  });

  test('a form that nobody touched changes nothing', async () => {
    const { status, reading } = await sendForm(world(), 'focalPointKP', [report.id, file]);
    expect(status).toBe(200);
    expect(reading).toMatchObject({ changes: [], conflicts: [], problems: [], reference: report.reference });
  });

  test('a focal point fills it in, sees what would change, and uses it: the values arrive exactly', async () => {
    for (const line of report.lines)
      expect((await openForm(file)).rowOf(`${line.indicator.code} total`)).toBeGreaterThan(5);
    const sent = await filled(file, {
      'I1.1.1b total': 1234,
      'I1.1.1b sex=female': '1.200',
      'I1.1.1b sex=male/reason': 'Withheld',
      'I1.1.1b total/explanation': 'A campaign in every school.',
    });
    const { reading } = await sendForm(world(), 'focalPointKP', [report.id, sent]);
    expect(reading.problems).toEqual([]);
    expect(reading.counts).toEqual({
      created: 4,
      changed: 0,
      cleared: 0,
      unchanged: 0,
      conflicts: 0,
      rejected: 0,
    });
    expect(reading.changes[0]).toMatchObject({
      address: expect.stringMatching(/^Report!G\d+$/) as string,
      title: 'I1.1.1b Persons reached',
      from: '',
      to: '1,234',
    });
    expect(cellOf(lineOf(await theReport(world(), 'focalPointKP', report.id), 'I1.1.1b')).amount).toBeNull();

    const after = await changed(world(), 'focalPointKP', ['enterForm', inputOf(report.id, reading)]);
    const line = lineOf(after, 'I1.1.1b');
    expect(cellOf(line).amount).toBe('1234');
    expect(cellOf(line, 'sex=female').amount).toBe('1200');
    expect(cellOf(line, 'sex=male').reason).toBe('WITHHELD');
    expect(line.explanation).toBe('A campaign in every school.');
    expect(after.workflow).toBe('DRAFT');
  });

  test('the same form sent again has nothing left to do', async () => {
    const present = await theForm(world(), 'focalPointKP', report.id);
    const { reading } = await sendForm(world(), 'focalPointKP', [report.id, present]);
    expect(reading.counts).toMatchObject({ created: 0, changed: 0, cleared: 0, unchanged: 4 });
  });

  test('an emptied cell is announced as cleared, and a cell changed on both sides as a conflict', async () => {
    const present = await theForm(world(), 'focalPointKP', report.id);
    const sent = await filled(present, { 'I1.1.1b sex=female': null, 'I1.1.1b total': 7 });
    const line = lineOf(await theReport(world(), 'focalPointKP', report.id), 'I1.1.1b');
    const entry = { lineId: line.id, cell: 'total', amount: '9', version: cellOf(line).version };
    await changed(world(), 'focalPointKP', ['enterValue', { entry }]);
    const { reading } = await sendForm(world(), 'focalPointKP', [report.id, sent]);
    expect(reading.counts).toMatchObject({ cleared: 1, conflicts: 1, rejected: 0 });
    expect(reading.changes[0]).toMatchObject({ kind: 'CLEARED', from: '1,200', to: '' });
    expect(reading.conflicts[0]).toMatchObject({ yours: '7', theirs: '9' });
  });

  test('what cannot be used as a whole is not used in part', async () => {
    const present = await theForm(world(), 'focalPointKP', report.id);
    const sent = await filled(present, {
      'I1.1.1b total': 70,
      'I1.1.1b total/explanation': 'Counted again.',
    });
    const { reading } = await sendForm(world(), 'focalPointKP', [report.id, sent]);
    const use = inputOf(report.id, reading);
    use.explanations = use.explanations.map((each) => ({ ...each, version: each.version + 5 }));
    const { error } = await change(world(), 'focalPointKP', ['enterForm', use]);
    expect(error?.extensions.code).toBe('CONFLICT');
    const after = lineOf(await theReport(world(), 'focalPointKP', report.id), 'I1.1.1b');
    expect(cellOf(after).amount).toBe('9');
    expect(after.explanation).toBe('A campaign in every school.');
  });

  test('what is wrong with one explanation is told with its place, and nothing of the form is kept', async () => {
    const present = await theReport(world(), 'focalPointKP', report.id);
    const [first, second] = ['I1.1.1b', 'I2.1.1a'].map((code) => lineOf(present, code));
    const say = (line: typeof first, more: object = {}) => ({
      ...{ lineId: line?.id, version: line?.version, noBreakdown: false, explanation: 'Told.', ...more },
    });
    const use = async (...explanations: object[]) => {
      const input = { reportId: report.id, entries: [], explanations };
      const { error } = await change(world(), 'focalPointKP', ['enterForm', input]);
      return [error?.extensions.code, error?.extensions.field];
    };
    expect(await use(say(second), say(first, { version: 99 }))).toEqual([
      'CONFLICT',
      'explanations.1.version',
    ]);
    expect(await use(say(second), say(first, { noBreakdown: true }))).toEqual([
      'INVALID_INPUT',
      'explanations.1.noBreakdown',
    ]);
    expect(await use(say(second), say(first, { explanation: 'x'.repeat(2001) }))).toEqual([
      'INVALID_INPUT',
      'explanations.1.explanation',
    ]);
    expect(await use(say(second), say(second))).toEqual(['INVALID_INPUT', 'explanations.1.lineId']);
    const key = '0190a000-0000-7000-8000-00000000000a';
    expect(await use(say(second, { key }), say(first, { key }))).toEqual([
      'INVALID_INPUT',
      'explanations.1.key',
    ]);
    expect(lineOf(await theReport(world(), 'focalPointKP', report.id), 'I2.1.1a').explanation).toBeNull();
  });

  test('explanations of another report are refused with the whole form', async () => {
    const mine = lineOf(await theReport(world(), 'focalPointKP', report.id), 'I1.1.1b');
    const other = await openReport(world(), '2018-Q2', 'KP');
    const { error } = await change(world(), 'focalPointKP', [
      'enterForm',
      {
        reportId: other.id,
        entries: [],
        explanations: [{ lineId: mine.id, version: mine.version, noBreakdown: false, explanation: 'x' }],
      },
    ]);
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'explanations.0.lineId' });
  });
});
