import {
  actionOf,
  cellOf,
  change,
  changed,
  enter,
  entriesFor,
  lineOf,
  openReport,
  submitFilled,
  theReport,
} from '../../../support/reporting';
import type { ReportSeen } from '../../../support/reportSeen';
import { describeInEachWorld } from '../../../support/world';

const CODE = 'I1.1.1b';
const FEMALE = 'sex=female';
const MALE = 'sex=male';
const LOCKED = 'This cell is locked: the report was returned for the correction of other cells of this line.';

/** What the page of a returned line asks besides. */
interface Opened {
  report: {
    lines: {
      id: string;
      returnedCells: string[];
      viewerActions: { action: string; code: string | null }[];
      cells: { key: string; lockedReason: string | null }[];
    }[];
    steps: { step: string; named: { itemId: string; cells: string[] }[] }[];
  };
}
const OPENED = `query ($id: ID!) { report(id: $id) {
  lines { id returnedCells viewerActions { action code } cells { key lockedReason } }
  steps { step named { itemId cells } } } }`;

describeInEachWorld('A return of single cells', (world) => {
  /** A report with a line broken down by sex, returned for some cells of it. */
  async function returned(quarter: string, cells: string[]): Promise<ReportSeen> {
    const opened = await openReport(world(), quarter, 'KP');
    await enter(world(), 'focalPointKP', opened, {
      [CODE]: { total: '10', [FEMALE]: '6', [MALE]: '4', 'municipality=PRI': '10' },
    });
    const { id, version } = await submitFilled(world(), 'focalPointKP', opened.id);
    const item = { itemId: lineOf(opened, CODE).id, comment: 'Is this right?', cells };
    return changed(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version, comment: 'One cell.', items: [item] },
    ]);
  }

  const enterCells = async (id: string, values: Record<string, string>) => {
    const seen = lineOf(await theReport(world(), 'focalPointKP', id), CODE);
    return change(world(), 'focalPointKP', [
      'enterValues',
      { reportId: id, entries: entriesFor(seen, values) },
    ]);
  };

  const lockedCells = async (id: string) => {
    const { data } = await world().as('focalPointKP').query<Opened>(OPENED, { id });
    const line = data?.report.lines.find(({ returnedCells }) => returnedCells.length > 0);
    return line?.cells.filter(({ lockedReason }) => lockedReason === LOCKED).map(({ key }) => key) ?? [];
  };

  test('opens those cells; another cell of the same line is refused with the reason', async () => {
    const { id } = await returned('2018-Q1', [MALE]);
    const refused = await enterCells(id, { [FEMALE]: '7' });
    expect(refused.error).toMatchObject({
      message: LOCKED,
      extensions: { code: 'NOT_ALLOWED', details: { cell: FEMALE } },
    });
    expect(await lockedCells(id)).toEqual([
      'total',
      FEMALE,
      'sex=unknown',
      'municipality=PRI',
      'municipality=PRZ',
      'municipality=unknown',
    ]);
    const { data } = await world().as('focalPointKP').query<Opened>(OPENED, { id });
    const named = data?.report.lines.find(({ returnedCells }) => returnedCells.length > 0);
    expect(named?.returnedCells).toEqual([MALE]);
    expect(named?.viewerActions).toEqual([
      { action: 'ENTER', code: null },
      { action: 'EXPLAIN', code: null },
      { action: 'NO_BREAKDOWN', code: null },
    ]);
    expect(data?.report.steps.at(-1)).toEqual({
      step: 'RETURN',
      named: [{ itemId: named?.id, cells: [MALE] }],
    });
  });

  test('opens what the mending breaks, until it adds up again: it can always be finished', async () => {
    const { id } = await returned('2018-Q2', [MALE]);
    expect((await enterCells(id, { [MALE]: '5' })).error).toBeUndefined();
    expect(await lockedCells(id)).toEqual(['municipality=PRI', 'municipality=PRZ', 'municipality=unknown']);
    const early = await change(world(), 'focalPointKP', [
      'submitReport',
      { reportId: id, version: (await theReport(world(), 'focalPointKP', id)).version },
    ]);
    expect(early.error?.extensions.code).toBe('INVALID_INPUT');
    expect((await enterCells(id, { total: '11' })).error).toBeUndefined();
    expect((await enterCells(id, { 'municipality=PRI': '11' })).error).toBeUndefined();
    expect(await lockedCells(id)).toHaveLength(6);
    const { version } = await theReport(world(), 'focalPointKP', id);
    const again = await changed(world(), 'focalPointKP', ['submitReport', { reportId: id, version }]);
    expect(again.workflow).toBe('SUBMITTED');
  });

  test('takes a cell and the sums that need it in one act, all or none', async () => {
    const { id } = await returned('2018-Q3', [MALE]);
    const wrong = await enterCells(id, { [MALE]: '5', 'municipality=PRI': '11' });
    expect(wrong.error?.extensions).toMatchObject({ details: { cell: 'municipality=PRI' } });
    expect(cellOf(lineOf(await theReport(world(), 'focalPointKP', id), CODE), MALE).amount).toBe('4');
    const right = await enterCells(id, { 'municipality=PRI': '11', total: '11', [MALE]: '5' });
    expect(right.error).toBeUndefined();
  });

  test('lets the explanation be changed, and "no breakdown" only where a breakdown cell is open', async () => {
    const { id } = await returned('2018-Q4', ['total']);
    const line = lineOf(await theReport(world(), 'focalPointKP', id), CODE);
    const explain = (version: number, noBreakdown: boolean) =>
      change(world(), 'focalPointKP', [
        'explainLine',
        { lineId: line.id, version, explanation: 'A campaign.', noBreakdown },
      ]);
    expect(actionOf(line.viewerActions, 'NO_BREAKDOWN')).toMatchObject({ allowed: false });
    expect((await explain(line.version, true)).error).toMatchObject({
      message:
        'Only the total of this line was returned for correction; that there is no breakdown cannot be changed now.',
      extensions: { code: 'NOT_ALLOWED' },
    });
    expect((await explain(line.version, false)).error).toBeUndefined();
  });

  test('is forgotten when another return names the line as a whole', async () => {
    const { id } = await returned('2017-Q1', [MALE]);
    const { version } = await theReport(world(), 'focalPointKP', id);
    const { version: submitted } = await changed(world(), 'focalPointKP', [
      'submitReport',
      { reportId: id, version },
    ]);
    const line = lineOf(await theReport(world(), 'coordinator', id), CODE);
    await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version: submitted, comment: 'All of it.', items: [{ itemId: line.id }] },
    ]);
    expect(await lockedCells(id)).toEqual([]);
    const all = await enterCells(id, { total: '9', [FEMALE]: '5', 'municipality=PRI': '9' });
    expect(all.error).toBeUndefined();
  });

  test('is refused for a cell that the line does not have, and for one named twice', async () => {
    const opened = await openReport(world(), '2017-Q2', 'KP');
    const { id, version, activities } = await submitFilled(world(), 'focalPointKP', opened.id);
    const attempt = (itemId: string | undefined, cells: string[]) =>
      change(world(), 'coordinator', [
        'returnReport',
        { reportId: id, version, comment: 'Mend.', items: [{ itemId, cells }] },
      ]);
    const line = lineOf(opened, CODE).id;
    expect((await attempt(line, [MALE, 'sex=none'])).error?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'items.0.cells.1',
    });
    expect((await attempt(line, [MALE, MALE])).error?.extensions).toMatchObject({ field: 'items.0.cells.1' });
    expect((await attempt(activities[0]?.id, ['total'])).error?.extensions).toMatchObject({
      field: 'items.0.cells.0',
    });
    expect((await theReport(world(), 'coordinator', id)).workflow).toBe('SUBMITTED');
  });
});
