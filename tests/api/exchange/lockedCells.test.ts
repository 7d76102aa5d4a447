import { filled, openForm, sendForm, theForm, inputOf } from '../../support/forms';
import {
  cellOf,
  change,
  changed,
  enter,
  lineOf,
  openReport,
  submitFilled,
  theReport,
} from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

const CODE = 'I1.1.1b';
const SAID = { cellComments: [{ cell: 'sex=male', comment: 'Boys too?' }] };
const LOCKED = 'This cell is locked: the report was returned for the correction of other cells of this line.';

describeInEachWorld('The form of a report that was returned for one cell', (world) => {
  let id: string;
  let form: Buffer;

  beforeAll(async () => {
    const opened = await openReport(world(), '2018-Q3', 'KP');
    await enter(world(), 'focalPointKP', opened, {
      [CODE]: { total: '10', 'sex=female': '6', 'sex=male': '4', 'municipality=PRI': '10' },
    });
    const submitted = await submitFilled(world(), 'focalPointKP', opened.id);
    const item = { itemId: lineOf(opened, CODE).id, comment: 'Is this right?', cells: ['sex=male'], ...SAID };
    const back = { reportId: opened.id, version: submitted.version, comment: 'One cell.', items: [item] };
    ({ id } = await changed(world(), 'coordinator', ['returnReport', back]));
    form = await theForm(world(), 'focalPointKP', id);
  });

  const read = async (values: Parameters<typeof filled>[1]) =>
    (await sendForm(world(), 'focalPointKP', [id, await filled(form, values)])).reading;

  test('has that cell white, the cells that its sums may need in another colour, and other lines locked', async () => {
    const { cell } = await openForm(form);
    const look = (...place: Parameters<typeof cell>) => {
      const { protection, fill } = cell(...place);
      return [protection?.locked === false, fill?.type === 'pattern' && fill.pattern === 'solid'];
    };
    const [open, needed, locked] = [
      [true, false],
      [true, true],
      [false, true],
    ];
    expect(look(`${CODE} sex=male`)).toEqual(open);
    expect(look(`${CODE} sex=male`, 'reason')).toEqual(open);
    expect(look(`${CODE} total`, 'explanation')).toEqual(open);
    for (const key of ['total', 'sex=female', 'municipality=PRI']) {
      expect(look(`${CODE} ${key}`)).toEqual(needed);
      expect(look(`${CODE} ${key}`, 'reason')).toEqual(needed);
    }
    expect(look('I2.1.1a total')).toEqual(locked);
  });

  test('says in a column of its own what the return says of the line and of the cell', async () => {
    const { cell } = await openForm(form);
    expect(cell(`${CODE} total`, 'remark').text).toBe('Is this right?');
    expect(cell(`${CODE} sex=male`, 'remark').text).toBe('Boys too?');
    expect(cell(`${CODE} sex=female`, 'remark').text).toBe('');
  });

  test('names each locked cell that was changed with its address, and none that was left', async () => {
    const reading = await read({ [`${CODE} sex=female`]: 7, [`${CODE} municipality=PRI`]: 9 });
    expect(reading.changes).toEqual([]);
    expect(reading.counts).toMatchObject({ changed: 0, rejected: 2 });
    const { rowOf } = await openForm(form);
    expect(reading.problems).toEqual(
      ['sex=female', 'municipality=PRI'].map(
        (cell) =>
          expect.objectContaining({
            address: `Report!G${rowOf(`${CODE} ${cell}`)}`,
            ...{ cell, code: 'CELL_LOCKED', message: LOCKED },
          }) as unknown,
      ),
    );
  });

  test('takes the sums that the mended cell needs together with it', async () => {
    const reading = await read({
      [`${CODE} sex=male`]: 5,
      [`${CODE} total`]: 11,
      [`${CODE} municipality=PRI`]: 11,
    });
    expect(reading.problems).toEqual([]);
    const { result } = await change(world(), 'focalPointKP', ['enterForm', inputOf(id, reading)]);
    expect(result && cellOf(lineOf(result, CODE)).amount).toBe('11');
  });

  test('names a locked cell that changed in the report too', async () => {
    // The form says 8; the report now holds 11, as does the sum, and the cell is locked again.
    const reading = await read({ [`${CODE} total`]: 8 });
    expect(reading.conflicts).toEqual([]);
    expect(reading.problems).toMatchObject([{ cell: 'total', code: 'CELL_LOCKED' }]);
    const total = cellOf(lineOf(await theReport(world(), 'focalPointKP', id), CODE));
    expect(total.amount).toBe('11');
  });
});
