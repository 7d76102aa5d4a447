import { LineValue } from '../../../server/src/entities/lineValue';
import { ReportStep } from '../../../server/src/entities/reportStep';
import { ValueChange } from '../../../server/src/entities/valueChange';
import { cellOf, change, changed, lineOf, openReport, theReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const CHILD = 'sex=female;age_group=child';

describeInEachWorld('Bad input to a report', (world) => {
  let report: ReportSeen;
  let pvpt: ReportSeen;
  let onatc: ReportSeen;

  beforeAll(async () => {
    report = await openReport(world(), '2018-Q1', 'KP');
    pvpt = await openReport(world(), '2018-Q1', 'PVPT');
    onatc = await openReport(world(), '2018-Q1', 'ONATC', 'MF-2017-2020');
  });

  const written = async () => {
    const { reading } = world().database;
    return [
      await reading.count(LineValue),
      await reading.count(ValueChange),
      await reading.count(ReportStep),
    ];
  };

  const cases: [string, string, Record<string, unknown>, string, string][] = [
    ['a negative number of victims', 'I2.1.1b', { amount: '-1' }, 'amount', 'below zero'],
    ['a fraction of a victim', 'I2.1.1b', { amount: '1.5' }, 'amount', 'whole number'],
    ['a fraction in a breakdown', 'I2.1.1b', { cell: CHILD, amount: '0.5' }, 'amount', 'whole number'],
    ['neither yes nor no', 'I1.1.2b', { amount: '2' }, 'amount', 'out of range'],
    ['more digits than can be kept', 'I2.1.1b', { amount: '99999999999999999' }, '', ''],
    ['an unknown cell', 'I2.1.1b', { cell: 'sex=female', amount: '1' }, 'cell', 'no such cell'],
    ['a value beside a reason', 'I2.1.1b', { amount: '1', reason: 'WITHHELD' }, 'reason', 'not both'],
    [
      'parts for a count',
      'I2.1.1b',
      { numerator: '1', denominator: '2' },
      'numerator',
      'entered differently',
    ],
    ['one value for a ratio', 'I2.1.2a', { amount: '50' }, 'amount', 'entered differently'],
    [
      'a numerator above the denominator',
      'I2.1.2a',
      { numerator: '3', denominator: '2' },
      'numerator',
      'above',
    ],
    ['a negative denominator', 'I2.1.2a', { numerator: '0', denominator: '-2' }, 'denominator', 'below zero'],
    [
      'a reason for the change that is too long',
      'I2.1.1b',
      { amount: '1', why: 'x'.repeat(2001) },
      'why',
      '',
    ],
  ];

  test.each(cases)('%s is refused and nothing is written', async (_, code, content, field, message) => {
    const before = await written();
    const { lineId, version } = { lineId: lineOf(report, code).id, version: 0 };
    const { error } = await change(world(), 'focalPointKP', [
      'enterValue',
      { entry: { lineId, version, ...content } },
    ]);
    expect(error?.extensions.code).toBe('INVALID_INPUT');
    expect(error?.extensions.field).toEqual(expect.stringContaining(field));
    expect(error?.message).toContain(message);
    expect(await written()).toEqual(before);
  });

  test.each([
    ['text where a number belongs', { amount: 'many' }],
    ['a number that is no text', { amount: 5 }],
    ['an object where a scalar belongs', { amount: { value: '5' } }],
    ['a list where a scalar belongs', { amount: ['5', '6'] }],
    ['an exponent', { amount: '1e3' }],
    ['an unknown field', { amount: '5', approved: true }],
    ['an unknown reason', { reason: 'FORGOTTEN' }],
    ['a version that is no number', { amount: '5', version: 'latest' }],
  ])('%s is refused and nothing is written', async (_, content) => {
    const before = await written();
    const lineId = lineOf(report, 'I2.1.1b').id;
    const { error } = await change(world(), 'focalPointKP', [
      'enterValue',
      { entry: { lineId, version: 0, ...content } },
    ]);
    expect(error?.extensions.code).toBe('INVALID_INPUT');
    expect(await written()).toEqual(before);
  });

  test('one bad entry among good ones is named by its place, and none is written', async () => {
    const before = await written();
    const entry = (code: string, content: object) => ({
      lineId: lineOf(report, code).id,
      version: 0,
      ...content,
    });
    const { error } = await change(world(), 'focalPointKP', [
      'enterValues',
      {
        reportId: report.id,
        entries: [entry('I2.1.1a', { amount: '3' }), entry('I2.1.1b', { amount: '-3' })],
      },
    ]);
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'entries.1.amount' });
    expect(await written()).toEqual(before);
    expect(await theReport(world(), 'focalPointKP', report.id)).toMatchObject({ workflow: 'NOT_STARTED' });
  });

  test('a line of another report, a cell sent twice and too many entries are refused', async () => {
    const before = await written();
    const entries = (...list: { lineId: string; cell?: string }[]) => ({
      reportId: report.id,
      entries: list.map((each) => ({ ...each, amount: '1', version: 0 })),
    });
    const own = lineOf(report, 'I2.1.1a').id;
    const refuse = async (input: Record<string, unknown>) =>
      (await change(world(), 'focalPointKP', ['enterValues', input])).error?.extensions;

    expect(await refuse(entries({ lineId: own }, { lineId: pvpt.lines[0]?.id ?? '' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'entries.1.lineId',
    });
    expect(await refuse(entries({ lineId: own }, { lineId: own, cell: 'total' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'entries.1.cell',
    });
    expect(await refuse(entries(...Array.from({ length: 1001 }, () => ({ lineId: own }))))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'entries',
    });
    expect(await written()).toEqual(before);
  });

  test.each([
    [{ percent: 101 }, 'percent'],
    [{ percent: -1 }, 'percent'],
    [{ percent: 10, spentEur: '-5' }, 'spentEur'],
    [{ percent: 10, spentEur: '5.005' }, 'spentEur'],
    [{ percent: 10, narrative: 'x'.repeat(4001) }, 'narrative'],
  ])('an activity status of %j is refused', async (status, field) => {
    const [activity] = report.activities;
    const { error } = await change(world(), 'focalPointKP', [
      'recordActivityStatus',
      { activityReportId: activity?.id, version: 1, ...status },
    ]);
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  test('an explanation has at most 2,000 characters', async () => {
    const { id: lineId, version } = lineOf(report, 'I2.1.1a');
    const explanation = 'x'.repeat(2001);
    const { error } = await change(world(), 'focalPointKP', [
      'explainLine',
      { lineId, version, explanation, noBreakdown: false },
    ]);
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'explanation' });
  });

  test.each([
    ['enterValue', { entry: { lineId: UNKNOWN, version: 0, amount: '1' } }],
    ['enterValues', { reportId: UNKNOWN, entries: [] }],
    ['explainLine', { lineId: UNKNOWN, version: 1, noBreakdown: true }],
    ['recordActivityStatus', { activityReportId: UNKNOWN, version: 1, percent: 1 }],
    ['submitReport', { reportId: UNKNOWN, version: 1 }],
  ] as const)('%s of something unknown is NOT_FOUND', async (mutation, input) => {
    const { error } = await change(world(), 'focalPointKP', [mutation, input]);
    expect(error?.extensions.code).toBe('NOT_FOUND');
  });

  test('what an indicator allows is taken: spending above the plan, points lost, days beyond the cases', async () => {
    const kp = await openReport(world(), '2018-Q1', 'KP', 'MF-2017-2020');
    const values: [typeof report, 'focalPointKP' | 'focalPointPVPT' | 'focalPointONATC', string, object][] = [
      [onatc, 'focalPointONATC', 'IP.0.1b', { numerator: '1200.50', denominator: '1000' }],
      [kp, 'focalPointKP', 'IP.0.1c', { numerator: '-2.25', denominator: '10' }],
      [pvpt, 'focalPointPVPT', 'I2.1.2b', { numerator: '90', denominator: '4' }],
    ];
    for (const [of, person, code, content] of values)
      await changed(world(), person, [
        'enterValue',
        { entry: { lineId: lineOf(of, code).id, version: 0, ...content } },
      ]);
    const spent = cellOf(lineOf(await theReport(world(), 'focalPointONATC', onatc.id), 'IP.0.1b'));
    expect(spent).toMatchObject({ numerator: '1200.5', denominator: '1000', computed: '120.05' });
    const days = cellOf(lineOf(await theReport(world(), 'focalPointPVPT', pvpt.id), 'I2.1.2b'));
    expect(days.computed).toBe('22.5');
  });
});
