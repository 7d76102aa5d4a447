import { JobRun } from '../../../server/src/entities/jobRun';
import { MailMessage } from '../../../server/src/entities/mailMessage';
import { User } from '../../../server/src/entities/user';
import { changed, lineOf, openReport, submitFilled, theReport } from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';
import { emptyOutbox, jobsOn, mailsOf, seeOutbox } from './outbox';

describeInEachWorld('Mails about steps', (world) => {
  const speak = (language: string) =>
    world()
      .as('focalPointKP')
      .mutate('mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { id } }', {
        input: { language },
      });

  test('opening a quarter tells every active focal point once what is to be reported', async () => {
    world().clock.set('2018-10-02T08:00:00.000Z');
    const { id } = await openReport(world(), '2018-Q3', 'KP');
    const mails = await mailsOf(world(), 'QUARTER_OPENED', 'KP');
    const [mail] = mails.filter(({ reportId }) => reportId === id);
    expect(mail).toMatchObject({
      state: 'SHOWN',
      recipient: 'focalPointKP',
      address: 'focalpointkp@test.example',
      language: 'en',
      quarter: '2018-Q3',
      subject: 'Q3 2018 is open for reporting',
      attempts: 0,
      maySendAgain: false,
    });
    expect(mail?.text).toContain('Deadline: 15 October 2018, 23:59');
    expect(mail?.text).toContain(`http://127.0.0.1:0/reports/${id}`);
    const before = (await seeOutbox(world(), 'coordinator')).mails.length;
    await openReport(world(), '2018-Q3', 'KP');
    expect((await seeOutbox(world(), 'coordinator')).mails).toHaveLength(before);
  });

  test('no mail goes to donors, administrators, coordinators or closed accounts', async () => {
    const { mails } = await seeOutbox(world(), 'coordinator');
    const recipients = new Set(mails.map(({ recipient }) => recipient));
    expect([...recipients].filter((name) => !name.startsWith('focalPoint'))).toEqual([]);
  });

  test('a return tells the institution how many lines to mend, with the comment; an approval tells it too', async () => {
    const { id } = await openReport(world(), '2018-Q3', 'KP');
    const submitted = await submitFilled(world(), 'focalPointKP', id);
    const [line] = submitted.lines;
    const returned = await changed(world(), 'coordinator', [
      'returnReport',
      {
        reportId: id,
        version: submitted.version,
        comment: 'Two sums differ.\nSee <the notes>.',
        items: [{ itemId: line?.id, comment: 'This one.' }],
      },
    ]);
    const [mail, ...others] = await mailsOf(world(), 'RETURNED');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Report for Q3 2018: returned for correction');
    expect(mail?.text).toContain('1 line or activity is to be corrected');
    expect(mail?.text).toContain('Comment:\nTwo sums differ.\nSee <the notes>.');
    const again = await changed(world(), 'focalPointKP', [
      'submitReport',
      { reportId: id, version: returned.version },
    ]);
    const approved = await changed(world(), 'coordinator', [
      'approveReport',
      { reportId: id, version: again.version },
    ]);
    expect(await mailsOf(world(), 'APPROVED')).toHaveLength(1);
    await changed(world(), 'coordinator', [
      'reopenReport',
      { reportId: id, version: approved.version, comment: 'A late correction.', items: [] },
    ]);
    const [reopened] = await mailsOf(world(), 'REOPENED');
    expect(reopened?.text).toContain('The whole report is open for correction.');
  });

  test('a return of single cells names each in the language of the recipient, with what it says of it and no figure', async () => {
    const opened = await openReport(world(), '2017-Q4', 'KP');
    const { id, version } = await submitFilled(world(), 'focalPointKP', opened.id);
    const { id: itemId } = lineOf(opened, 'I1.1.1b');
    const cells = ['total', 'sex=female'];
    const cellComments = [{ cell: 'sex=female', comment: 'Girls\ntoo?' }];
    const items = [{ itemId, cells, cellComments }];
    await speak('sr');
    await changed(world(), 'coordinator', [
      'returnReport',
      { reportId: id, version, comment: 'Two cells.', items },
    ]);
    await speak('en');
    const mail = (await mailsOf(world(), 'RETURNED')).find(({ reportId }) => reportId === id);
    expect(mail?.language).toBe('sr');
    expect(mail?.text).toMatch(
      /Za ispravku:\n– I1\.1\.1b [^\n]+, Ukupno\n– I1\.1\.1b [^\n]+: Girls too\?\n\n/,
    );
  });

  test('a step that is refused leaves no mail', async () => {
    const { id, version } = await openReport(world(), '2018-Q3', 'PVPT');
    const before = (await seeOutbox(world(), 'coordinator')).mails.length;
    const { errors } = await world()
      .as('coordinator')
      .mutate('mutation ($input: ReportStepInput!) { approveReport(input: $input) { id } }', {
        input: { reportId: id, version },
      });
    expect(errors).toHaveLength(1);
    expect((await seeOutbox(world(), 'coordinator')).mails).toHaveLength(before);
  });

  test('a focal point gets mail in the language of the account', async () => {
    await world().as('focalPointKP').mutate('mutation { setLanguage(input: { language: sr }) { id } }');
    world().clock.set('2019-01-03T08:00:00.000Z');
    await openReport(world(), '2018-Q4', 'KP');
    const [mail] = await mailsOf(world(), 'QUARTER_OPENED', 'KP');
    expect(mail).toMatchObject({ language: 'sr', subject: '4. kvartal 2018. je otvoren za izveštavanje' });
  });
});

describeInEachWorld('Reminders that are written by themselves', (world) => {
  const round = async () => {
    const jobs = jobsOn(world(), world().database);
    await jobs.round();
    await jobs.stop();
  };
  const written = async () =>
    (await seeOutbox(world(), 'coordinator')).mails
      .map(({ kind, institution: { code } }) => `${kind} ${code}`)
      .sort();

  test('come seven days before, on the day and three days after, to those who have not submitted', async () => {
    world().clock.set('2018-10-02T08:00:00.000Z');
    const kp = await openReport(world(), '2018-Q3', 'KP');
    await emptyOutbox(world());
    await round();
    expect(await written()).toEqual([]);

    world().clock.set('2018-10-08T08:00:00.000Z');
    await round();
    const week = await written();
    expect(week).toContain('DUE_SOON KP');
    expect(new Set(week.map((each) => each.split(' ')[0]))).toEqual(new Set(['DUE_SOON']));
    await round();
    world().clock.set('2018-10-09T08:00:00.000Z');
    await round();
    expect(await written()).toEqual(week);

    await submitFilled(world(), 'focalPointKP', kp.id);
    await emptyOutbox(world());
    world().clock.set('2018-10-15T08:00:00.000Z');
    await round();
    const day = await written();
    expect(day.length).toBeGreaterThan(0);
    expect(day.filter((each) => !each.startsWith('DUE_TODAY'))).toEqual([]);
    expect((await mailsOf(world(), 'DUE_TODAY')).map(({ reportId }) => reportId)).not.toContain(kp.id);
  });

  test('an extension moves them for that institution alone', async () => {
    await emptyOutbox(world());
    await changed(world(), 'coordinator', [
      'extendDeadline',
      {
        quarter: '2018-Q3',
        institutionId: world().institutionId('PVPT'),
        dueOn: '2018-10-31',
        reason: 'A move',
      },
    ]);
    world().clock.set('2018-10-18T08:00:00.000Z');
    await round();
    const after = await written();
    expect(after.filter((each) => each.endsWith(' PVPT'))).toEqual([]);
    expect(after.filter((each) => each.startsWith('OVERDUE')).length).toBeGreaterThan(0);
    world().clock.set('2018-10-24T08:00:00.000Z');
    await round();
    expect(await written()).toContain('DUE_SOON PVPT');
  });

  test('one that waits is withdrawn when the deadline is extended, and no other institution loses its own', async () => {
    world().clock.set('2019-01-01T08:00:00.000Z');
    const { institution } = await openReport(world(), '2018-Q4', 'KP');
    await openReport(world(), '2018-Q4', 'PVPT');
    await emptyOutbox(world());
    world().clock.set('2019-01-09T08:00:00.000Z');
    await round();
    const setState = (state: 'WAITING' | 'SHOWN') =>
      world().database.transaction((db) =>
        db.createQueryBuilder().update(MailMessage).set({ state }).where({ kind: 'DUE_SOON' }).execute(),
      );
    await setState('WAITING');
    await changed(world(), 'coordinator', [
      'extendDeadline',
      {
        ...{ quarter: '2018-Q4', dueOn: '2019-01-31', reason: 'A move' },
        institutionId: world().institutionId(institution.code),
      },
    ]);
    const statesOf = async (code: string) =>
      new Set((await mailsOf(world(), 'DUE_SOON', code)).map(({ state }) => state));
    expect(await statesOf('KP')).toEqual(new Set(['WITHDRAWN']));
    expect(await statesOf('PVPT')).toEqual(new Set(['WAITING']));
    await setState('SHOWN');
  });

  test('a server that was off on the day writes no "due today" later; "three days after" takes its place', async () => {
    world().clock.set('2019-01-02T08:00:00.000Z');
    await openReport(world(), '2018-Q4', 'PVPT');
    await emptyOutbox(world());
    world().clock.set('2019-01-17T08:00:00.000Z');
    await round();
    expect(await written()).toEqual([]);
    world().clock.set('2019-01-20T08:00:00.000Z');
    await round();
    expect(new Set((await written()).map((each) => each.split(' ')[0]))).toEqual(new Set(['OVERDUE']));
  });

  test('a closed account is not reminded', async () => {
    await emptyOutbox(world());
    await world().database.transaction((db) =>
      db.update(User, { id: world().userId('focalPointPVPT') }, { active: false }),
    );
    world().clock.set('2019-04-02T08:00:00.000Z');
    const { id } = await openReport(world(), '2019-Q1', 'PVPT');
    world().clock.set('2019-04-08T08:00:00.000Z');
    await round();
    expect((await seeOutbox(world(), 'coordinator')).mails.map(({ reportId }) => reportId)).not.toContain(id);
    expect((await theReport(world(), 'coordinator', id)).workflow).toBe('NOT_STARTED');
  });

  test('the job is marked once a day', async () => {
    const runs = await world().database.reading.findBy(JobRun, { job: 'REMINDERS' });
    expect(new Set(runs.map(({ slot }) => slot)).size).toBe(runs.length);
    expect(runs.map(({ slot }) => slot)).toContain('2019-04-08');
  });
});
