import { filled, openForm, sendForm, theForm, inputOf } from '../../support/forms';
import { cellOf, changed, lineOf, openReport, theReport } from '../../support/reporting';
import type { ReportSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

const CODE = 'I1.1.1b';
const MARK = `${CODE} total/noBreakdown`;

describeInEachWorld('The mark "no breakdown" in the form for Excel', (world) => {
  let report: ReportSeen;
  beforeAll(async () => {
    report = await openReport(world(), '2018-Q3', 'KP');
  });

  const read = async (values: Parameters<typeof filled>[1]) => {
    const file = await filled(await theForm(world(), 'focalPointKP', report.id), values);
    return (await sendForm(world(), 'focalPointKP', [report.id, file])).reading;
  };
  const line = async () => lineOf(await theReport(world(), 'focalPointKP', report.id), CODE);

  test('is set with the total, and told in the dry run', async () => {
    const reading = await read({ [`${CODE} total`]: 12, [MARK]: 'Po' });
    expect(reading.counts).toMatchObject({ created: 2, rejected: 0 });
    expect(reading.changes[1]).toMatchObject({ cell: null, from: '', to: 'No breakdown available' });
    await changed(world(), 'focalPointKP', ['enterForm', inputOf(report.id, reading)]);
    expect(await line()).toMatchObject({ noBreakdown: true, explanation: null });
    const form = await openForm(await theForm(world(), 'focalPointKP', report.id));
    expect(form.cell(`${CODE} total`, 'noBreakdown').text).toBe('Yes');
  });

  test('lets no numbers of the breakdown in while it stands, and leaves them when it is taken away with them', async () => {
    const values = { [`${CODE} sex=female`]: 7, [`${CODE} sex=male`]: 5 };
    expect((await read(values)).problems.map(({ code }) => code)).toEqual([
      'NO_BREAKDOWN_MARKED',
      'NO_BREAKDOWN_MARKED',
    ]);
    const reading = await read({ ...values, [MARK]: null });
    expect(reading.problems).toEqual([]);
    await changed(world(), 'focalPointKP', ['enterForm', inputOf(report.id, reading)]);
    const after = await line();
    expect(after.noBreakdown).toBe(false);
    expect(cellOf(after, 'sex=male').amount).toBe('5');
  });

  test('is not set over numbers of the breakdown, unless the form clears them', async () => {
    expect((await read({ [MARK]: 'Yes' })).problems).toMatchObject([{ code: 'BREAKDOWN_ENTERED' }]);
    const reading = await read({ [MARK]: 'Yes', [`${CODE} sex=female`]: null, [`${CODE} sex=male`]: null });
    expect(reading.counts).toMatchObject({ created: 1, cleared: 2, rejected: 0 });
    await changed(world(), 'focalPointKP', ['enterForm', inputOf(report.id, reading)]);
    expect((await line()).noBreakdown).toBe(true);
  });

  test('belongs to the row of the total alone, and to indicators with a breakdown', async () => {
    const { problems } = await read({ [`${CODE} sex=female/noBreakdown`]: 'Yes' });
    expect(problems).toMatchObject([{ code: 'NOT_HERE' }]);
  });
});
