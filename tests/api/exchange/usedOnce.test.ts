import { newId } from '../../../server/src/ids';
import { filled, sendForm, theForm } from '../../support/forms';
import { cellOf, changed, enter, lineOf, openReport, theReport } from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

describeInEachWorld('A form that is used twice', (world) => {
  test('has one effect, also when somebody wrote in between', async () => {
    const report = await openReport(world(), '2018-Q3', 'KP');
    const sent = await filled(await theForm(world(), 'focalPointKP', report.id), {
      'I1.1.1b total': 1234,
      'I1.1.1b total/explanation': 'A campaign in every school.',
    });
    const { reading } = await sendForm(world(), 'focalPointKP', [report.id, sent]);
    const input = {
      reportId: report.id,
      entries: reading.changes.flatMap(({ write }) =>
        'entry' in write ? [{ ...write.entry, key: newId() }] : [],
      ),
      explanations: reading.changes.flatMap(({ write }) =>
        'explanation' in write ? [{ ...write.explanation, key: newId() }] : [],
      ),
    };
    const used = await changed(world(), 'focalPointKP', ['enterForm', input]);
    await enter(world(), 'focalPointKP', used, { 'I1.1.1b': { total: '1300' } });
    const line = lineOf(used, 'I1.1.1b');
    const note = {
      lineId: line.id,
      version: line.version,
      explanation: 'Counted again.',
      noBreakdown: false,
    };
    await changed(world(), 'focalPointKP', ['explainLine', note]);

    await changed(world(), 'focalPointKP', ['enterForm', input]);
    const after = lineOf(await theReport(world(), 'focalPointKP', report.id), 'I1.1.1b');
    expect(cellOf(after).amount).toBe('1300');
    expect(after.explanation).toBe('Counted again.');
  });
});
