import {
  actionOf,
  approveFilled,
  cellOf,
  change,
  changed,
  enter,
  entriesFor,
  fillReport,
  lineOf,
  openReport,
  submitFilled,
  theReport,
} from '../../support/reporting';
import { describeInEachWorld, type PersonName } from '../../support/world';

describeInEachWorld('Reviewing a report', (world) => {
  test('a report goes from opening through return and correction to approval, and every step is kept', async () => {
    const opened = await openReport(world(), '2018-Q1', 'KP');
    expect(opened).toMatchObject({
      reference: '2018-Q1/KP/NATS-2015-2019',
      framework: { code: 'NATS-2015-2019' },
      planVersion: { number: 1 },
      lastStep: { step: 'OPEN' },
      workflow: 'NOT_STARTED',
      completeness: { expected: 5, filled: 0, reasoned: 0, missing: 5 },
    });

    const drafted = await enter(world(), 'focalPointKP', opened, { 'I2.1.1a': { total: '3' } });
    expect(drafted).toMatchObject({ workflow: 'DRAFT', completeness: { filled: 1, missing: 4 } });

    const submitted = await submitFilled(world(), 'focalPointKP', opened.id);
    expect(submitted).toMatchObject({ workflow: 'SUBMITTED', submittedBy: 'focalPointKP' });

    const line = lineOf(submitted, 'I2.1.1a');
    const returned = await changed(world(), 'coordinator', [
      'returnReport',
      {
        reportId: opened.id,
        version: submitted.version,
        comment: ' Please look again. ',
        items: [{ itemId: line.id, comment: 'Three or thirteen?' }],
      },
    ]);
    expect(returned.workflow).toBe('RETURNED');
    expect(lineOf(returned, 'I2.1.1a').returnComment).toBe('Three or thirteen?');

    const corrected = await enter(world(), 'focalPointKP', returned, { 'I2.1.1a': { total: '13' } });
    expect(corrected.workflow).toBe('RETURNED');
    const again = await changed(world(), 'focalPointKP', [
      'submitReport',
      { reportId: opened.id, version: corrected.version, comment: 'Thirteen.' },
    ]);
    const approved = await changed(world(), 'coordinator', [
      'approveReport',
      { reportId: opened.id, version: again.version },
    ]);
    expect(approved.workflow).toBe('APPROVED');
    expect(approved.steps.map(({ step, by, comment }) => [step, by, comment])).toEqual([
      ['OPEN', 'coordinator', null],
      ['START', 'focalPointKP', null],
      ['SUBMIT', 'focalPointKP', null],
      ['RETURN', 'coordinator', 'Please look again.'],
      ['SUBMIT', 'focalPointKP', 'Thirteen.'],
      ['APPROVE', 'coordinator', null],
    ]);
    expect(approved.steps[3]?.named).toEqual([{ itemId: line.id, comment: 'Three or thirteen?' }]);
    expect(lineOf(approved, 'I2.1.1a').returnComment).toBeNull();
    expect(lineOf(approved, 'I2.1.1a').history).toEqual([
      expect.objectContaining({
        cell: 'total',
        cellTitle: 'Total',
        by: 'focalPointKP',
        from: expect.objectContaining({ amount: '3' }) as object,
        to: expect.objectContaining({ amount: '13' }) as object,
      }),
      expect.objectContaining({
        from: expect.objectContaining({ amount: null }) as object,
        to: expect.objectContaining({ amount: '3' }) as object,
      }),
    ]);
  });

  test('what was approved stays as it is until it is reopened with a reason, also in a closed quarter', async () => {
    const { id } = await openReport(world(), '2017-Q2', 'KP');
    const approved = await approveFilled(world(), 'focalPointKP', id);
    const line = lineOf(approved, 'I2.1.1a');
    const entry = { reportId: id, entries: entriesFor(line, { total: '8' }) };
    const tooLate = await change(world(), 'focalPointKP', ['enterValues', entry]);
    expect(tooLate.error).toMatchObject({
      message: 'The report has been approved; it can change only once it is opened for correction.',
      extensions: { code: 'NOT_ALLOWED' },
    });

    await changed(world(), 'coordinator', ['closeQuarter', { quarter: '2017-Q2' }]);
    const reopened = await changed(world(), 'coordinator', [
      'reopenReport',
      { reportId: id, version: approved.version, comment: 'Eight, not none.', items: [{ itemId: line.id }] },
    ]);
    expect(reopened.workflow).toBe('RETURNED');
    const corrected = await changed(world(), 'focalPointKP', ['enterValues', entry]);
    const submitted = await changed(world(), 'focalPointKP', [
      'submitReport',
      { reportId: id, version: corrected.version },
    ]);
    expect(submitted.steps.map(({ step }) => step)).toEqual([
      ...['OPEN', 'START', 'SUBMIT', 'APPROVE', 'REOPEN', 'SUBMIT'],
    ]);
    expect(cellOf(lineOf(submitted, 'I2.1.1a')).amount).toBe('8');
  });

  const makeFocalPointOf = (person: PersonName, institution: string) =>
    moveTo(person, 'FOCAL_POINT', world().institutionId(institution));
  const moveTo = (person: PersonName, role: string, institutionId: string | null) =>
    world().database.transaction((db) =>
      db.query('UPDATE user_account SET role = ?, institution_id = ? WHERE id = ?', [
        role,
        institutionId,
        world().userId(person),
      ]),
    );

  test('nobody approves a report that he or she submitted once, even if somebody else submitted it again', async () => {
    const { id } = await openReport(world(), '2017-Q4', 'KP');
    const { version } = await submitFilled(world(), 'focalPointKP', id);
    const step = { reportId: id, version };
    await changed(world(), 'coordinator', ['returnReport', { ...step, comment: 'Again.', items: [] }]);
    await makeFocalPointOf('focalPointMEST', 'KP');
    const again = await submitFilled(world(), 'focalPointMEST', id);
    expect(again.submittedBy).toBe('focalPointMEST');
    await makeFocalPointOf('focalPointMEST', 'MEST');
    await moveTo('focalPointKP', 'COORDINATOR', null);
    const approval = await change(world(), 'focalPointKP', [
      'approveReport',
      { reportId: id, version: again.version },
    ]);
    const seen = await theReport(world(), 'focalPointKP', id);
    await makeFocalPointOf('focalPointKP', 'KP');
    const refusal = 'You submitted this report yourself; somebody else must review it.';
    expect(approval.error).toMatchObject({ message: refusal, extensions: { code: 'NOT_ALLOWED' } });
    expect(actionOf(seen.viewerActions, 'APPROVE')).toMatchObject({ allowed: false, reason: refusal });
  });

  test('nobody approves or returns a report that he or she submitted', async () => {
    const { id } = await openReport(world(), '2017-Q3', 'KP');
    const { version } = await submitFilled(world(), 'focalPointKP', id);
    // The focal point has become a coordinator since.
    await moveTo('focalPointKP', 'COORDINATOR', null);
    const approval = await change(world(), 'focalPointKP', ['approveReport', { reportId: id, version }]);
    const seen = await theReport(world(), 'focalPointKP', id);
    await makeFocalPointOf('focalPointKP', 'KP');
    const refusal = 'You submitted this report yourself; somebody else must review it.';
    expect(approval.error).toMatchObject({ message: refusal, extensions: { code: 'NOT_ALLOWED' } });
    expect(actionOf(seen.viewerActions, 'RETURN')).toMatchObject({ allowed: false, reason: refusal });
  });

  test('a report is not approved from an outdated page', async () => {
    const { id } = await openReport(world(), '2016-Q1', 'KP');
    const { version } = await submitFilled(world(), 'focalPointKP', id);
    const step = { reportId: id, version };
    await changed(world(), 'secondCoordinator', ['returnReport', { ...step, comment: 'No.', items: [] }]);
    const stale = await change(world(), 'coordinator', ['approveReport', step]);
    expect(stale.error?.extensions).toMatchObject({
      code: 'CONFLICT',
      field: 'version',
      details: { workflow: 'RETURNED', version: version + 1 },
    });
  });

  test('of two coordinators who decide at once, one decides', async () => {
    const { id } = await openReport(world(), '2016-Q2', 'KP');
    const { version } = await submitFilled(world(), 'focalPointKP', id);
    const step = { reportId: id, version };
    const decisions = await Promise.all([
      change(world(), 'coordinator', ['approveReport', step]),
      change(world(), 'secondCoordinator', ['returnReport', { ...step, comment: 'No.', items: [] }]),
    ]);
    expect(decisions.filter(({ error }) => error === undefined)).toHaveLength(1);
    expect(decisions.filter(({ error }) => error?.extensions.code === 'CONFLICT')).toHaveLength(1);
    const { steps } = await theReport(world(), 'coordinator', id);
    expect(steps.map(({ step: name }) => name)).toHaveLength(4);
  });

  test.each([
    ['focalPointKP', 'approveReport'],
    ['focalPointKP', 'returnReport'],
    ['focalPointKP', 'reopenReport'],
    ['admin', 'approveReport'],
    ['donor', 'approveReport'],
    ['coordinator', 'submitReport'],
    ['coordinator', 'enterValues'],
  ] as const)('%s may not call %s', async (person, mutation) => {
    const { id, version } = await openReport(world(), '2016-Q3', 'KP');
    const inputs = {
      enterValues: { reportId: id, entries: [] },
      returnReport: { reportId: id, version, comment: 'No.', items: [] },
      reopenReport: { reportId: id, version, comment: 'No.', items: [] },
      approveReport: { reportId: id, version },
      submitReport: { reportId: id, version },
    };
    const { error } = await change(world(), person, [mutation, inputs[mutation]]);
    expect(error?.extensions.code).toBe('NOT_ALLOWED');
  });

  test('a draft is filled in by its institution and approved by nobody before it is submitted', async () => {
    const { id } = await openReport(world(), '2016-Q4', 'KP');
    const { version } = await fillReport(world(), 'focalPointKP', id);
    const early = await change(world(), 'coordinator', ['approveReport', { reportId: id, version }]);
    expect(early.error).toMatchObject({
      message: 'The report is still a draft; the institution has not submitted it.',
      extensions: { code: 'NOT_ALLOWED' },
    });
  });
});
