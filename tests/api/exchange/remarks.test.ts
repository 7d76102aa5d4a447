import { openForm, theForm } from '../../support/forms';
import { changed, lineOf, openReport, submitFilled } from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

const CODE = 'I1.1.1b';

describeInEachWorld('The remarks of the coordinator in the form for Excel', (world) => {
  test('stand there for the focal point while the report is returned, and are gone when it is submitted', async () => {
    const opened = await openReport(world(), '2018-Q3', 'KP');
    const [first] = opened.activities;
    const remarks = async () => {
      const { cell, activity } = await openForm(await theForm(world(), 'focalPointKP', opened.id));
      const places = [`${CODE} total`, `${CODE} sex=male`].map((key) => cell(key, 'remark'));
      return [...places, activity(first?.activity.code ?? '', 'remark')].map(({ text }) => text);
    };
    const { version } = await submitFilled(world(), 'focalPointKP', opened.id);
    const items = [
      {
        ...{ itemId: lineOf(opened, CODE).id, comment: 'Is this right?', cells: ['sex=male'] },
        cellComments: [{ cell: 'sex=male', comment: 'Boys too?' }],
      },
      { itemId: first?.id, comment: 'Which schools?' },
    ];
    const back = { reportId: opened.id, version, comment: 'Two things.', items };
    const returned = await changed(world(), 'coordinator', ['returnReport', back]);
    expect(await remarks()).toEqual(['Is this right?', 'Boys too?', 'Which schools?']);
    const again = { reportId: opened.id, version: returned.version };
    const { workflow } = await changed(world(), 'focalPointKP', ['submitReport', again]);
    expect([workflow, ...(await remarks())]).toEqual(['SUBMITTED', '', '', '']);
  });
});
