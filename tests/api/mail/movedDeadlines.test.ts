import { MailMessage } from '../../../server/src/entities/mailMessage';
import { claimMail } from '../../../server/src/mail/claimMail';
import { DATABASES } from '../../support/databases';
import { changed, openReport } from '../../support/reporting';
import { openWorld, type World } from '../../support/world';
import { openMailServer, type MailServer } from './mailServer';
import { emptyOutbox, jobsOn, mailsOf, sendAgain } from './outbox';

/** One more focal point of an institution. */
async function addFocalPoint(world: World, name: string, code: string): Promise<void> {
  const { errors } = await world
    .as('admin')
    .mutate(`mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }`, {
      input: {
        name,
        email: `${name.toLowerCase()}@office.example`,
        role: 'FOCAL_POINT',
        institutionId: world.institutionId(code),
        password: 'a password of some length',
        language: 'en',
      },
    });
  expect(errors).toBeUndefined();
}

type Quarter = Parameters<typeof openReport>[1];

describe.each(DATABASES)('A mail whose deadline is moved before it is sent, on $name', ({ open }) => {
  let world: World;
  let server: MailServer;

  beforeAll(async () => {
    server = await openMailServer();
    const settings = {
      SMTP_URL: server.url,
      MAIL_FROM: 'monitor@office.example',
      PUBLIC_ORIGIN: 'https://monitor.example',
    };
    world = await openWorld(open, { settings });
  });
  afterAll(async () => {
    await world.close();
    await server.close();
  });
  beforeEach(async () => {
    await emptyOutbox(world);
    server.arrived.length = 0;
    server.behave('take');
  });

  /** A round some minutes after the time of the rules. The real time goes back after it, for the sessions live by it. */
  const round = async (minutes = 0) => {
    const real = world.wallClock.now().toISOString();
    world.wallClock.set(world.clock.now().toISOString());
    world.wallClock.advance({ minutes });
    const jobs = jobsOn(world, world.database);
    await jobs.round();
    await jobs.stop();
    world.wallClock.set(real);
  };
  /** A mail server that asks to come later, so that what is due is written, tried once and waits again. */
  const remindInVain = async (quarter: Quarter, { opened, due }: { opened: string; due: string }) => {
    world.clock.set(opened);
    await openReport(world, quarter, 'KP');
    await openReport(world, quarter, 'PVPT');
    await emptyOutbox(world);
    world.clock.set(due);
    server.behave('later');
    await round();
    server.behave('take');
  };
  const setState = (state: 'WAITING' | 'SENDING' | 'FAILED') =>
    world.database.transaction((db) => db.createQueryBuilder().update(MailMessage).set({ state }).execute());
  /** KP gets a later deadline while a sender holds all mails; then each try fails, and they wait again. */
  const extendWhileSending = async (quarter: Quarter, dueOn: string) => {
    await setState('SENDING');
    const institutionId = world.institutionId('KP');
    await changed(world, 'coordinator', [
      'extendDeadline',
      { quarter, institutionId, dueOn, reason: 'A move' },
    ]);
    await setState('WAITING');
  };
  const outcomes = async (kind: string, code: string) => {
    const mails = await mailsOf(world, kind, code);
    return [...new Set(mails.map(({ state, fault }) => `${state} ${fault}`))];
  };

  test.each<[string, Quarter, { opened: string; due: string }, string]>([
    [
      'DUE_SOON',
      '2018-Q3',
      { opened: '2018-10-02T08:00:00.000Z', due: '2018-10-08T08:00:00.000Z' },
      '2018-10-31',
    ],
    [
      'DUE_TODAY',
      '2018-Q4',
      { opened: '2019-01-02T08:00:00.000Z', due: '2019-01-15T08:00:00.000Z' },
      '2019-01-31',
    ],
    [
      'OVERDUE',
      '2019-Q1',
      { opened: '2019-04-02T08:00:00.000Z', due: '2019-04-18T08:00:00.000Z' },
      '2019-04-30',
    ],
  ])(
    '%s is given up when a try fails after the extension, and is sent to the others',
    async (kind, quarter, days, dueOn) => {
      await remindInVain(quarter, days);
      expect(await outcomes(kind, 'KP')).toEqual(['WAITING OTHER']);
      await extendWhileSending(quarter, dueOn);
      await round(1);
      expect(server.arrived.map(({ to }) => to)).not.toContain('focalpointkp@test.example');
      expect(await outcomes(kind, 'KP')).toEqual(['FAILED TOO_LATE']);
      expect(await outcomes(kind, 'PVPT')).toEqual(['SENT null']);
    },
  );

  test('one whose sender died before the extension is not taken up again', async () => {
    await remindInVain('2019-Q2', {
      opened: '2019-07-02T08:00:00.000Z',
      due: '2019-07-08T08:00:00.000Z',
    });
    const mails = await world.database.reading.findBy(MailMessage, { kind: 'DUE_SOON' });
    for (const mail of mails) await claimMail(world.database, mail, { attempts: 2, now: world.clock.now() });
    const institutionId = world.institutionId('KP');
    await changed(world, 'coordinator', [
      'extendDeadline',
      { quarter: '2019-Q2', institutionId, dueOn: '2019-07-31', reason: 'A move' },
    ]);
    await round(15);
    expect(await outcomes('DUE_SOON', 'KP')).toEqual(['FAILED TOO_LATE']);
    expect(await outcomes('DUE_SOON', 'PVPT')).toEqual(['SENT null']);
  });

  test('one that failed for good after the extension cannot be sent again by hand', async () => {
    await remindInVain('2019-Q3', {
      opened: '2019-10-02T08:00:00.000Z',
      due: '2019-10-08T08:00:00.000Z',
    });
    await extendWhileSending('2019-Q3', '2019-10-31');
    await setState('FAILED');
    const again = async (code: string) => {
      const [mail] = await mailsOf(world, 'DUE_SOON', code);
      if (!mail) throw new Error('There is no such mail.');
      return sendAgain(world, 'coordinator', mail);
    };
    expect((await mailsOf(world, 'DUE_SOON', 'KP')).map(({ maySendAgain }) => maySendAgain)).not.toContain(
      true,
    );
    expect((await mailsOf(world, 'DUE_SOON', 'PVPT')).map(({ maySendAgain }) => maySendAgain)).toContain(
      true,
    );
    expect((await again('KP')).error?.message).toContain('the deadline was moved');
    expect((await again('PVPT')).mail).toMatchObject({ state: 'WAITING', attempts: 0 });
  });

  test('an opening that waits is withdrawn and written anew with the new deadline, for that institution alone', async () => {
    world.clock.set('2020-01-02T08:00:00.000Z');
    await emptyOutbox(world);
    await openReport(world, '2019-Q4', 'KP');
    const institutionId = world.institutionId('KP');
    await changed(world, 'coordinator', [
      'extendDeadline',
      { quarter: '2019-Q4', institutionId, dueOn: '2020-01-31', reason: 'A move' },
    ]);
    const mails = await mailsOf(world, 'QUARTER_OPENED', 'KP');
    const withdrawn = mails.filter(({ state }) => state === 'WITHDRAWN');
    const waiting = mails.filter(({ state }) => state === 'WAITING');
    expect(withdrawn.length).toBeGreaterThan(0);
    expect(waiting.map(({ reportId }) => reportId)).toEqual(withdrawn.map(({ reportId }) => reportId));
    for (const { text } of waiting) expect(text).toContain('Deadline: 31 January 2020, 23:59');
    await round(1);
    expect(await outcomes('QUARTER_OPENED', 'KP')).toEqual(['SENT null', 'WITHDRAWN null']);
    expect(await outcomes('QUARTER_OPENED', 'PVPT')).toEqual(['SENT null']);
  });

  test('an opening that a sender holds at the extension is written anew, whatever becomes of that try', async () => {
    world.clock.set('2018-04-02T08:00:00.000Z');
    await emptyOutbox(world);
    await openReport(world, '2018-Q1', 'KP');
    world.clock.set('2018-04-02T09:00:00.000Z');
    await extendWhileSending('2018-Q1', '2018-04-30');
    await round(1);
    expect((await outcomes('QUARTER_OPENED', 'KP')).sort()).toEqual(['FAILED TOO_LATE', 'SENT null']);
    const [sent] = (await mailsOf(world, 'QUARTER_OPENED', 'KP')).filter(({ state }) => state === 'SENT');
    expect(sent?.text).toContain('Deadline: 30 April 2018, 23:59');
    expect(await outcomes('QUARTER_OPENED', 'PVPT')).toEqual(['SENT null']);
  });

  test('an opening is written anew for those alone who have not had theirs, however often the deadline moves', async () => {
    await addFocalPoint(world, 'Second', 'KP');
    world.clock.set('2018-07-02T08:00:00.000Z');
    await emptyOutbox(world);
    await openReport(world, '2018-Q2', 'KP');
    await round(1);
    await world.database.transaction((db) =>
      db.update(MailMessage, { recipient: 'Second' }, { state: 'FAILED' }),
    );
    for (const dueOn of ['2018-07-30', '2018-07-31']) {
      await changed(world, 'coordinator', [
        'extendDeadline',
        { quarter: '2018-Q2', institutionId: world.institutionId('KP'), dueOn, reason: 'A move' },
      ]);
      world.clock.advance({ minutes: 1 });
    }
    const all = await mailsOf(world, 'QUARTER_OPENED', 'KP');
    // There is a report for each framework.
    const mails = all.filter(({ reportId }) => reportId === all[0]?.reportId);
    const statesOf = (isSecond: boolean) =>
      mails.filter(({ recipient }) => (recipient === 'Second') === isSecond).map(({ state }) => state);
    expect(statesOf(false)).toEqual(['SENT']);
    expect(statesOf(true).sort()).toEqual(['WAITING', 'WITHDRAWN', 'WITHDRAWN']);
  });
});
