import {
  change,
  changed,
  enter,
  entriesFor,
  lineOf,
  openReport,
  submitFilled,
  theReport,
} from '../../../support/reporting';
import { lineIdOf, startThread, theReview } from '../../../support/reviewing';
import { describeInEachWorld } from '../../../support/world';

const CODE = 'I1.1.1b';
const BLANK = { amount: null, reason: null };

describeInEachWorld('What was changed since a return', (world) => {
  const submitted = async (quarter: string) => {
    const opened = await openReport(world(), quarter, 'KP');
    await enter(world(), 'focalPointKP', opened, { [CODE]: { total: '10' } });
    const line = lineOf(opened, CODE);
    await changed(world(), 'focalPointKP', [
      'explainLine',
      { lineId: line.id, version: line.version, explanation: 'As counted.', noBreakdown: true },
    ]);
    return submitFilled(world(), 'focalPointKP', opened.id);
  };
  const giveBack = (reportId: string, version: number) =>
    changed(world(), 'coordinator', ['returnReport', { reportId, version, comment: 'Again.', items: [] }]);

  test('is nothing while the report was never returned', async () => {
    const { id } = await submitted('2018-Q1');
    const review = await theReview(world(), 'coordinator', id);
    expect(review.flags).toMatchObject({ changedSinceReturn: null });
    expect(review.lines.every(({ changedSinceReturn }) => changedSinceReturn === null)).toBe(true);
  });

  test('is told line by line: values, explanation, activities and what was said', async () => {
    const { id, version, activities } = await submitted('2018-Q2');
    await startThread(world(), 'coordinator', { reportId: id, text: 'Before the return.' });
    const back = await giveBack(id, version);
    // The clock stands still: what came before and after the return is told apart all the same.
    await enter(world(), 'focalPointKP', back, { [CODE]: { total: '12' }, 'I2.1.1a': { total: '3' } });
    const corrected = await theReport(world(), 'focalPointKP', id);
    await enter(world(), 'focalPointKP', corrected, {
      [CODE]: { total: '-NOT_COLLECTED' },
      'I2.1.1a': { total: '0' },
    });
    const line = lineOf(await theReport(world(), 'focalPointKP', id), CODE);
    await changed(world(), 'focalPointKP', [
      'explainLine',
      { lineId: line.id, version: line.version, explanation: 'Not counted.', noBreakdown: true },
    ]);
    const [activity] = activities;
    await changed(world(), 'focalPointKP', [
      'recordActivityStatus',
      { activityReportId: activity?.id, version: activity?.version, percent: 40 },
    ]);
    await startThread(world(), 'focalPointKP', { reportId: id, lineId: line.id, text: 'See here.' });
    const { version: latest } = await theReport(world(), 'focalPointKP', id);
    await changed(world(), 'focalPointKP', ['submitReport', { reportId: id, version: latest }]);

    const review = await theReview(world(), 'coordinator', id);
    const changes = review.lines.filter(({ changedSinceReturn }) => changedSinceReturn !== null);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      indicator: { code: CODE },
      changedSinceReturn: {
        cells: [
          {
            key: 'total',
            title: 'Total',
            from: { amount: '10', reason: null },
            to: { amount: null, reason: 'NOT_COLLECTED' },
          },
        ],
        note: {
          fromExplanation: 'As counted.',
          toExplanation: 'Not counted.',
          fromNoBreakdown: true,
          toNoBreakdown: true,
        },
      },
    });
    expect(review.activities.filter((each) => each.changedSinceReturn)).toEqual([
      {
        id: activity?.id,
        changedSinceReturn: true,
        atReturn: { percent: 10, postponed: false, narrative: null, obstacles: null, spentEur: null },
      },
    ]);
    expect(review.threads.map(({ newSinceReturn }) => newSinceReturn)).toEqual([false, true]);
    expect(review.flags).toMatchObject({ changedSinceReturn: 2, openThreads: 2, missing: 1, clean: false });
  });

  test('leaves out an activity that was changed and changed back', async () => {
    const { id, version } = await submitted('2018-Q4');
    const [activity] = (await giveBack(id, version)).activities;
    const record = async (percent: number) => {
      const { activities } = await theReport(world(), 'focalPointKP', id);
      await changed(world(), 'focalPointKP', [
        'recordActivityStatus',
        { activityReportId: activity?.id, version: activities[0]?.version, percent },
      ]);
      return (await theReview(world(), 'coordinator', id)).activities[0];
    };
    expect(await record(55)).toMatchObject({ changedSinceReturn: true, atReturn: { percent: 10 } });
    expect(await record(10)).toMatchObject({ changedSinceReturn: false, atReturn: null });
  });

  test('counts from the latest return, and a value that was blank before came from nothing', async () => {
    const { id, version } = await submitted('2018-Q3');
    await enter(world(), 'focalPointKP', await giveBack(id, version), { [CODE]: { total: '11' } });
    const again = await submitFilled(world(), 'focalPointKP', id);
    await giveBack(id, again.version);
    const seen = lineOf(await theReport(world(), 'focalPointKP', id), CODE);
    await changed(world(), 'focalPointKP', [
      'explainLine',
      { lineId: seen.id, version: seen.version, explanation: 'As counted.', noBreakdown: false },
    ]);
    const breakdown = { 'sex=female': '11', 'municipality=PRI': '11' };
    await change(world(), 'focalPointKP', [
      'enterValues',
      { reportId: id, entries: entriesFor(seen, breakdown) },
    ]);
    const { lines } = await theReview(world(), 'focalPointKP', id);
    const line = lines.find(({ id: lineId }) => lineId === lineIdOf(again, CODE));
    expect(line?.changedSinceReturn).toMatchObject({
      cells: [
        { key: 'sex=female', from: BLANK, to: { amount: '11' } },
        { key: 'municipality=PRI', from: BLANK, to: { amount: '11' } },
      ],
      note: { fromNoBreakdown: true, toNoBreakdown: false },
    });
  });
});
