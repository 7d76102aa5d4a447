import type { FormReading } from '../../../schema/exchange/formReading';
import { filled, openForm, sendForm, theForm } from '../../support/forms';
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
const LOCKED = 'This cell is locked: the report was returned for the correction of other cells of this line.';

const inputOf = (reportId: string, { changes }: FormReading) => ({
  reportId,
  entries: changes.flatMap(({ write }) => ('entry' in write ? [write.entry] : [])),
  explanations: changes.flatMap(({ write }) => ('explanation' in write ? [write.explanation] : [])),
});

describeInEachWorld('The form of a report that was returned for one cell', (world) => {
  let id: string;
  let form: Buffer;

  beforeAll(async () => {
    const opened = await openReport(world(), '2018-Q3', 'KP');
    await enter(world(), 'focalPointKP', opened, {
      [CODE]: { total: '10', 'sex=female': '6', 'sex=male': '4', 'municipality=PRI': '10' },
    });
    const submitted = await submitFilled(world(), 'focalPointKP', opened.id);
    const item = { itemId: lineOf(opened, CODE).id, comment: 'Is this right?', cells: ['sex=male'] };
    const back = { reportId: opened.id, version: submitted.version, comment: 'One cell.', items: [item] };
    ({ id } = await changed(world(), 'coordinator', ['returnReport', back]));
    form = await theForm(world(), 'focalPointKP', id);
  });

  const read = async (values: Parameters<typeof filled>[1]) =>
    (await sendForm(world(), 'focalPointKP', [id, await filled(form, values)])).reading;

  test('has that cell and the explanation open, and the other cells of the line locked', async () => {
    const { cell } = await openForm(form);
    const isLocked = (...place: Parameters<typeof cell>) => cell(...place).protection?.locked !== false;
    expect(isLocked(`${CODE} sex=male`)).toBe(false);
    expect(isLocked(`${CODE} sex=male`, 'reason')).toBe(false);
    expect(isLocked(`${CODE} total`, 'explanation')).toBe(false);
    for (const key of ['total', 'sex=female', 'municipality=PRI']) {
      expect(isLocked(`${CODE} ${key}`)).toBe(true);
      expect(isLocked(`${CODE} ${key}`, 'reason')).toBe(true);
    }
    expect(isLocked('I2.1.1a total')).toBe(true);
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
