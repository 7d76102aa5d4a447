import {
  actionOf,
  approveFilled,
  change,
  changed,
  enter,
  openReport,
  submitFilled,
  theReport,
  type Outcome,
} from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

interface Extended {
  extensions: { dueAt: string; reason: string; grantedBy: string; institution: { code: string } }[];
}

describeInEachWorld('Deadlines', (world) => {
  const extend = (quarter: string, dueOn: string, more = {}): Promise<Outcome<Extended>> =>
    change<Extended>(world(), 'coordinator', [
      'extendDeadline',
      { quarter, institutionId: world().institutionId('KP'), dueOn, reason: 'New register', ...more },
    ]);
  const timelinessOf = async (id: string) => (await theReport(world(), 'focalPointKP', id)).timeliness;

  test('a report is open, then due soon, then overdue; a late one stays late through review', async () => {
    world().clock.set('2018-10-02T08:00:00.000Z');
    const { id } = await openReport(world(), '2018-Q3', 'KP');
    const dueAt = '2018-10-15T21:59:59.999Z';
    expect(await timelinessOf(id)).toEqual({ state: 'OPEN', daysLate: 0, dueAt });
    world().clock.set('2018-10-09T08:00:00.000Z');
    expect(await timelinessOf(id)).toMatchObject({ state: 'DUE_SOON' });
    world().clock.set('2018-10-17T08:00:00.000Z');
    expect(await timelinessOf(id)).toMatchObject({ state: 'OVERDUE', daysLate: 2 });
    const { version } = await submitFilled(world(), 'focalPointKP', id);
    world().clock.advance({ days: 20 });
    expect(await timelinessOf(id)).toMatchObject({ state: 'LATE', daysLate: 2 });
    await changed(world(), 'coordinator', ['approveReport', { reportId: id, version }]);
    expect(await timelinessOf(id)).toMatchObject({ state: 'LATE', daysLate: 2 });
  });

  test('an extension after the submission does not make a late report on time', async () => {
    world().clock.set('2018-11-10T08:00:00.000Z');
    expect((await extend('2018-Q3', '2018-12-01')).error).toBeUndefined();
    const { id } = await openReport(world(), '2018-Q3', 'KP');
    expect(await timelinessOf(id)).toMatchObject({ state: 'LATE', daysLate: 2 });
  });

  test('an extension gives one institution more time, with a reason', async () => {
    world().clock.set('2019-01-14T08:00:00.000Z');
    const { id } = await openReport(world(), '2018-Q4', 'KP');
    const other = await openReport(world(), '2018-Q4', 'PVPT');
    const { result } = await extend('2018-Q4', '2019-01-31');
    expect(result?.extensions).toEqual([
      {
        dueAt: '2019-01-31T22:59:59.999Z',
        reason: 'New register',
        grantedBy: 'coordinator',
        institution: { code: 'KP' },
      },
    ]);
    world().clock.set('2019-01-20T08:00:00.000Z');
    expect(await timelinessOf(id)).toMatchObject({ state: 'OPEN', dueAt: '2019-01-31T22:59:59.999Z' });
    expect((await theReport(world(), 'focalPointPVPT', other.id)).timeliness.state).toBe('OVERDUE');
    expect(await submitFilled(world(), 'focalPointKP', id)).toMatchObject({
      timeliness: { state: 'ON_TIME', daysLate: 0 },
    });
  });

  test('a closed quarter takes entries only while an extension is running', async () => {
    world().clock.set('2019-05-01T08:00:00.000Z');
    const report = await openReport(world(), '2019-Q1', 'KP');
    await changed(world(), 'coordinator', ['closeQuarter', { quarter: '2019-Q1' }]);
    const entry = (amount: string, version: number) =>
      change(world(), 'focalPointKP', [
        'enterValue',
        { entry: { lineId: report.lines[0]?.id, amount, version } },
      ]);
    expect((await entry('1', 0)).error).toMatchObject({
      message: 'The quarter is closed.',
      extensions: { code: 'NOT_ALLOWED' },
    });
    const seen = await theReport(world(), 'focalPointKP', report.id);
    expect(actionOf(seen.viewerActions, 'ENTER')).toMatchObject({
      allowed: false,
      reason: 'The quarter is closed.',
    });

    await extend('2019-Q1', '2019-05-10');
    expect((await entry('1', 0)).error).toBeUndefined();
    world().clock.set('2019-05-11T08:00:00.000Z');
    expect((await entry('2', 1)).error?.extensions.code).toBe('NOT_ALLOWED');
    const { version } = await theReport(world(), 'focalPointKP', report.id);
    const submission = await change(world(), 'focalPointKP', [
      'submitReport',
      { reportId: report.id, version },
    ]);
    expect(submission.error?.message).toBe('The quarter is closed.');
  });

  test('a report returned before its quarter was closed waits for an extension', async () => {
    world().clock.set('2019-07-10T08:00:00.000Z');
    const { id } = await openReport(world(), '2019-Q2', 'KP');
    const { version } = await submitFilled(world(), 'focalPointKP', id);
    const returned = await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version, comment: 'Look again.', items: [] },
    ]);
    await changed(world(), 'coordinator', ['closeQuarter', { quarter: '2019-Q2' }]);
    const attempt = () => enter(world(), 'focalPointKP', returned, { 'I2.1.1a': { total: '2' } });
    await expect(attempt()).rejects.toThrow('The quarter is closed.');
    await extend('2019-Q2', '2019-08-10');
    expect((await attempt()).workflow).toBe('RETURNED');
  });

  test.each([
    ['an earlier deadline', '2017-Q1', '2017-04-10', {}, 'INVALID_INPUT', 'dueOn'],
    ['no reason', '2017-Q1', '2017-05-10', { reason: ' ' }, 'INVALID_INPUT', 'reason'],
    ['a quarter not open', '2016-Q1', '2017-05-10', {}, 'INVALID_INPUT', 'quarter'],
    ['nobody', '2017-Q1', '2017-05-10', { institutionId: 'x' }, 'NOT_FOUND', 'institutionId'],
  ])('an extension with %s is refused', async (_, quarter, dueOn, more, code, field) => {
    await openReport(world(), '2017-Q1', 'KP');
    const { error } = await extend(quarter, dueOn, more);
    expect(error?.extensions).toMatchObject({ code, field });
  });

  test('a focal point sees the own extensions alone', async () => {
    const ask = '{ quarters { extensions { institution { code } } } }';
    const seenBy = async (person: 'focalPointKP' | 'focalPointPVPT') => {
      const { data } = await world().as(person).query<{ quarters: Extended[] }>(ask);
      return new Set(
        data?.quarters.flatMap(({ extensions }) => extensions.map((each) => each.institution.code)),
      );
    };
    expect(await seenBy('focalPointKP')).toEqual(new Set(['KP']));
    expect(await seenBy('focalPointPVPT')).toEqual(new Set());
  });

  test('an approved report is on time when it was first submitted in time', async () => {
    world().clock.set('2017-07-10T08:00:00.000Z');
    const { id } = await openReport(world(), '2017-Q2', 'KP');
    const approved = await approveFilled(world(), 'focalPointKP', id);
    world().clock.set('2017-09-10T08:00:00.000Z');
    await changed(world(), 'coordinator', [
      'reopenReport',
      { reportId: id, version: approved.version, comment: 'A case was missed.', items: [] },
    ]);
    const { version } = await theReport(world(), 'focalPointKP', id);
    await changed(world(), 'focalPointKP', ['submitReport', { reportId: id, version }]);
    expect(await timelinessOf(id)).toMatchObject({ state: 'ON_TIME', daysLate: 0 });
  });
});
