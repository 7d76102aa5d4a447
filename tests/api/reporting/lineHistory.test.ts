import { newId } from '../../../server/src/ids';
import { cellOf, change, changed, lineOf, openReport } from '../../support/reporting';
import type { LineSeen } from '../../support/reportSeen';
import { describeInEachWorld } from '../../support/world';

interface NoteSeen {
  by: string;
  setAside: boolean;
  from: { explanation: string | null; noBreakdown: boolean };
  to: { explanation: string | null; noBreakdown: boolean };
}

interface Histories {
  history: { by: string; setAside: boolean; from: { amount: string }; to: { amount: string } }[];
  noteHistory: NoteSeen[];
}

const HISTORIES = `query ($id: ID!) { report(id: $id) { lines { id
  history { by setAside from { amount } to { amount } }
  noteHistory { by setAside from { explanation noBreakdown } to { explanation noBreakdown } } } } }`;

describeInEachWorld('The history of a line', (world) => {
  const historiesOf = async (reportId: string, lineId: string): Promise<Histories> => {
    const { data } = await world()
      .as('focalPointKP')
      .query<{ report: { lines: (Histories & { id: string })[] } }>(HISTORIES, { id: reportId });
    const line = data?.report.lines.find(({ id }) => id === lineId);
    if (!line) throw new Error('The report has no such line.');
    return line;
  };

  test('keeps the value that was typed and set aside after a conflict, once', async () => {
    const report = await openReport(world(), '2018-Q1', 'KP');
    const { id: lineId } = lineOf(report, 'I2.1.1a');
    await changed(world(), 'focalPointKP', ['enterValue', { entry: { lineId, amount: '7', version: 0 } }]);
    const entry = { lineId, amount: '5', version: 1, key: newId() };
    for (let time = 0; time < 2; time += 1) {
      const line = await changed<LineSeen>(world(), 'focalPointKP', ['setAsideValue', { entry }]);
      expect(cellOf(line)).toMatchObject({ amount: '7', version: 1 });
    }
    const { history } = await historiesOf(report.id, lineId);
    expect(history.filter(({ setAside }) => setAside)).toEqual([
      { by: 'focalPointKP', setAside: true, from: { amount: '7' }, to: { amount: '5' } },
    ]);
    expect(history).toHaveLength(2);
  });

  test('tells what happened in the order of its happening, also when the clock of the demonstration was set back', async () => {
    const report = await openReport(world(), '2017-Q4', 'KP');
    const { id: lineId } = lineOf(report, 'I2.1.1a');
    const before = world().clock.now();
    const enter = (amount: string, version: number) =>
      changed(world(), 'focalPointKP', ['enterValue', { entry: { lineId, amount, version } }]);
    await enter('1', 0);
    world().clock.advance({ days: -30 });
    await enter('2', 1);
    const entry = { lineId, amount: '3', version: 1, key: newId() };
    await changed(world(), 'focalPointKP', ['setAsideValue', { entry }]);
    world().clock.set(before.toISOString());
    const { history } = await historiesOf(report.id, lineId);
    expect(history.map(({ to }) => to.amount)).toEqual(['3', '2', '1']);
  });

  test('keeps nothing aside when both say the same', async () => {
    const report = await openReport(world(), '2018-Q2', 'KP');
    const { id: lineId } = lineOf(report, 'I2.1.1a');
    await changed(world(), 'focalPointKP', ['enterValue', { entry: { lineId, amount: '7', version: 0 } }]);
    await changed(world(), 'focalPointKP', ['setAsideValue', { entry: { lineId, amount: '7', version: 1 } }]);
    expect((await historiesOf(report.id, lineId)).history).toHaveLength(1);
  });

  test('takes nothing aside from another institution, nor what can be in no cell', async () => {
    const { id: lineId } = lineOf(await openReport(world(), '2018-Q3', 'KP'), 'I2.1.1a');
    const setAside = (person: 'focalPointKP' | 'focalPointMEST', amount: string) =>
      change(world(), person, ['setAsideValue', { entry: { lineId, amount, version: 0 } }]);
    expect((await setAside('focalPointMEST', '5')).error).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect((await setAside('focalPointKP', '-5')).error).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    });
  });

  test('keeps every change of the explanation and of the mark that there is no breakdown', async () => {
    const report = await openReport(world(), '2018-Q4', 'KP');
    const { id: lineId, version } = lineOf(report, 'I2.1.1b');
    const note = (more: object) => changed(world(), 'focalPointKP', ['explainLine', { lineId, ...more }]);
    await note({ version, explanation: 'A raid', noBreakdown: false });
    await note({ version: version + 1, explanation: 'A raid', noBreakdown: true });
    await note({ version: version + 2, explanation: 'A raid', noBreakdown: true });
    const [second, first, ...more] = (await historiesOf(report.id, lineId)).noteHistory;
    expect(more).toEqual([]);
    expect(first).toEqual({
      by: 'focalPointKP',
      setAside: false,
      from: { explanation: null, noBreakdown: false },
      to: { explanation: 'A raid', noBreakdown: false },
    });
    expect(second?.to).toEqual({ explanation: 'A raid', noBreakdown: true });
  });

  test('keeps the explanation that was written and set aside after a conflict, once, beside the one that stayed', async () => {
    const report = await openReport(world(), '2019-Q1', 'KP');
    const { id: lineId, version } = lineOf(report, 'I2.1.1b');
    const theirs = { lineId, version, explanation: 'A raid', noBreakdown: false };
    await changed(world(), 'focalPointKP', ['explainLine', theirs]);
    const typed = { ...theirs, version: version + 1, explanation: 'A new unit', key: newId() };
    for (let time = 0; time < 2; time += 1) {
      const line = await changed<LineSeen>(world(), 'focalPointKP', ['setAsideNote', typed]);
      expect(line).toMatchObject({ explanation: 'A raid', version: version + 1 });
    }
    await changed(world(), 'focalPointKP', [
      'setAsideNote',
      { ...typed, explanation: 'A raid', key: newId() },
    ]);
    const { noteHistory } = await historiesOf(report.id, lineId);
    expect(noteHistory.map(({ setAside, to }) => [setAside, to.explanation])).toEqual([
      [true, 'A new unit'],
      [false, 'A raid'],
    ]);
    expect(noteHistory[0]?.from).toEqual({ explanation: 'A raid', noBreakdown: false });
  });

  test('takes no explanation aside from another institution, nor one that is too long', async () => {
    const { id: lineId } = lineOf(await openReport(world(), '2019-Q2', 'KP'), 'I2.1.1b');
    const setAside = (person: 'focalPointKP' | 'focalPointMEST', explanation: string) =>
      change(world(), person, ['setAsideNote', { lineId, explanation, noBreakdown: false, version: 0 }]);
    expect((await setAside('focalPointMEST', 'Mine')).error).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect((await setAside('focalPointKP', 'x'.repeat(2001))).error).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: 'explanation' },
    });
  });
});
