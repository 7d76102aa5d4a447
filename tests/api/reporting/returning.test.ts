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
} from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

describeInEachWorld('Returning a report', (world) => {
  test('a return that names a line locks the other lines and activities', async () => {
    const { id } = await openReport(world(), '2018-Q2', 'KP');
    const submitted = await submitFilled(world(), 'focalPointKP', id);
    const named = lineOf(submitted, 'I2.1.1a');
    const other = lineOf(submitted, 'I2.1.1b');
    await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version: submitted.version, comment: 'Mend it.', items: [{ itemId: named.id }] },
    ]);

    const refused = await change(world(), 'focalPointKP', [
      'enterValues',
      { reportId: id, entries: [...entriesFor(named, { total: '1' }), ...entriesFor(other, { total: '2' })] },
    ]);
    expect(refused.error?.extensions.code).toBe('NOT_ALLOWED');
    const [activity] = submitted.activities;
    const status = await change(world(), 'focalPointKP', [
      'recordActivityStatus',
      { activityReportId: activity?.id, version: activity?.version, percent: 20 },
    ]);
    expect(status.error?.extensions.code).toBe('NOT_ALLOWED');

    const seen = await theReport(world(), 'focalPointKP', id);
    expect(cellOf(lineOf(seen, 'I2.1.1a')).amount).toBe('0');
    expect(actionOf(lineOf(seen, 'I2.1.1a').viewerActions, 'ENTER')).toEqual({
      action: 'ENTER',
      allowed: true,
      reason: null,
    });
    expect(actionOf(lineOf(seen, 'I2.1.1b').viewerActions, 'ENTER')).toEqual({
      action: 'ENTER',
      allowed: false,
      reason: 'This line is locked: the report was returned for the correction of other lines.',
    });
    expect(actionOf(seen.activities[0]?.viewerActions ?? [], 'ENTER')?.allowed).toBe(false);
  });

  test('a return that names nothing opens the whole report', async () => {
    const { id } = await openReport(world(), '2018-Q3', 'KP');
    const { version } = await submitFilled(world(), 'focalPointKP', id);
    const returned = await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version, comment: 'All of it.', items: [] },
    ]);
    const corrected = await enter(world(), 'focalPointKP', returned, {
      'I2.1.1a': { total: '4' },
      'I2.1.2a': { total: '-NOT_COLLECTED' },
    });
    const done = { part: 5, whole: 5, percent: '100' };
    expect(corrected.completeness).toEqual({ expected: 5, filled: 4, reasoned: 1, missing: 0, done });
  });

  test('a coordinator returns only with a comment and only items of the report', async () => {
    const { id } = await openReport(world(), '2017-Q1', 'KP');
    const foreign = await openReport(world(), '2017-Q1', 'MEST');
    const { version } = await submitFilled(world(), 'focalPointKP', id);
    const attempt = (comment: string, items: { itemId: string; comment?: string }[]) =>
      change(world(), 'coordinator', ['returnReport', { reportId: id, version, comment, items }]);

    expect((await attempt('  ', [])).error?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'comment',
    });
    expect((await attempt('x'.repeat(4001), [])).error?.extensions).toMatchObject({ field: 'comment' });
    const foreignLine = foreign.lines[0]?.id ?? '';
    expect((await attempt('Mend.', [{ itemId: foreignLine }])).error?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'items.0.itemId',
    });
    const own = (await theReport(world(), 'coordinator', id)).lines[0]?.id ?? '';
    const twice = await attempt('Mend.', [{ itemId: own }, { itemId: own }]);
    expect(twice.error?.extensions).toMatchObject({ field: 'items.1.itemId' });
    expect(await theReport(world(), 'coordinator', id)).toMatchObject({ workflow: 'SUBMITTED', version });
  });

  test('the line that a return names still blocks submitting', async () => {
    const { id } = await openReport(world(), '2015-Q4', 'KP');
    const { version, lines } = await submitFilled(world(), 'focalPointKP', id);
    const [named] = lines;
    await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version, comment: 'Mend it.', items: [{ itemId: named?.id }] },
    ]);
    const returned = await theReport(world(), 'focalPointKP', id);
    const [entry] = entriesFor(lineOf(returned, named?.indicator.code ?? ''), { total: '0' });
    await changed(world(), 'focalPointKP', ['enterValue', { entry: { ...entry, amount: null } }]);
    const { error } = await change(world(), 'focalPointKP', [
      'submitReport',
      { reportId: id, version: returned.version },
    ]);
    expect(error?.extensions.code).toBe('INVALID_INPUT');
    expect(error?.extensions.details?.checks).toMatchObject([{ rule: 'LINE_EMPTY', lineId: named?.id }]);
  });

  test('a locked line that an edit of an earlier quarter makes remarkable does not block submitting', async () => {
    const earlier = [];
    for (const quarter of ['2015-Q1', '2015-Q2'])
      earlier.push(
        await enter(world(), 'focalPointKP', await openReport(world(), quarter, 'KP'), {
          'I2.1.1a': { total: '10' },
        }),
      );
    const opened = await openReport(world(), '2015-Q3', 'KP');
    await enter(world(), 'focalPointKP', opened, { 'I2.1.1a': { total: '10' } });
    const { id, version, lines } = await submitFilled(world(), 'focalPointKP', opened.id);
    const named = lines.find(({ indicator }) => indicator.code !== 'I2.1.1a');
    await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version, comment: 'Mend it.', items: [{ itemId: named?.id }] },
    ]);
    for (const report of earlier) await enter(world(), 'focalPointKP', report, { 'I2.1.1a': { total: '1' } });

    const returned = await theReport(world(), 'focalPointKP', id);
    expect(lineOf(returned, 'I2.1.1a').checks).toMatchObject([{ rule: 'MUCH_HIGHER', explained: false }]);
    expect(actionOf(returned.viewerActions, 'SUBMIT')).toMatchObject({ allowed: true, reason: null });
    const { error, result } = await change(world(), 'focalPointKP', [
      'submitReport',
      { reportId: id, version: returned.version },
    ]);
    expect([error, result?.workflow]).toEqual([undefined, 'SUBMITTED']);
  });
});
