import { change, changed, lineOf, openReport, submitFilled, theReport } from '../../../support/reporting';
import { describeInEachWorld } from '../../../support/world';

const CODE = 'I1.1.1b';
const FEMALE = 'sex=female';
const MALE = 'sex=male';
const SEEN = 'query ($id: ID!) { report(id: $id) { lines { cells { key returnComment } } } }';

interface Seen {
  report: { lines: { cells: { key: string; returnComment: string | null }[] }[] };
}

describeInEachWorld('What a return says of single cells', (world) => {
  async function submitted(quarter: string) {
    const opened = await openReport(world(), quarter, 'KP');
    const { id, version } = await submitFilled(world(), 'focalPointKP', opened.id);
    return { id, version, itemId: lineOf(opened, CODE).id };
  }

  const returning = ({ id, version }: { id: string; version: number }, item: object) =>
    change(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version, comment: 'Some cells.', items: [item] },
    ]);

  const said = async (id: string) => {
    const { data } = await world().as('focalPointKP').query<Seen>(SEEN, { id });
    const cells = data?.report.lines.flatMap((line) => line.cells) ?? [];
    return Object.fromEntries(
      cells
        .filter(({ returnComment }) => returnComment !== null)
        .map(({ key, returnComment }) => [key, returnComment]),
    );
  };

  test('stands at its cell until the report is submitted again', async () => {
    const { itemId, ...report } = await submitted('2018-Q1');
    const cellComments = [{ cell: MALE, comment: ' Boys, too? ' }];
    const { error } = await returning(report, { itemId, cells: [FEMALE, MALE], cellComments });
    expect(error).toBeUndefined();
    expect(await said(report.id)).toEqual({ [MALE]: 'Boys, too?' });
    const { version } = await theReport(world(), 'focalPointKP', report.id);
    await changed(world(), 'focalPointKP', ['submitReport', { reportId: report.id, version }]);
    expect(await said(report.id)).toEqual({});
  });

  test.each([
    ['2018-Q2', 'a cell that the return does not name', [{ cell: FEMALE, comment: 'Why?' }], '0.cell'],
    ['2018-Q3', 'no words', [{ cell: MALE, comment: ' ' }], '0.comment'],
    [
      '2018-Q4',
      'a cell twice',
      [
        { cell: MALE, comment: 'Why?' },
        { cell: MALE, comment: 'How?' },
      ],
      '1.cell',
    ],
  ])('in %s is refused for %s', async (quarter, _, cellComments, place) => {
    const { itemId, ...report } = await submitted(quarter);
    const { error } = await returning(report, { itemId, cells: [MALE], cellComments });
    expect(error?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: `items.0.cellComments.${place}`,
    });
  });
});
