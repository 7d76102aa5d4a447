import { openDatabase, type Database } from '../../../server/src/database';
import { JobRun } from '../../../server/src/entities/jobRun';
import { MailMessage } from '../../../server/src/entities/mailMessage';
import { User } from '../../../server/src/entities/user';
import { claimMail } from '../../../server/src/mail/claimMail';
import { MYSQL, SQLITE_FILE, type TestDatabase } from '../../support/databases';
import { openReport } from '../../support/reporting';
import { openWorld, type World } from '../../support/world';
import { openMailServer, type MailServer } from './mailServer';
import { emptyOutbox, jobsOn, mailsOf, seeOutbox, sendAgain } from './outbox';

/** A second server on the database of the first. */
function secondConnection({ kind, dataSource }: Database): Promise<Database> {
  const name = String(dataSource.options.database);
  const url =
    kind === 'sqlite' ? `sqlite:${name}` : process.env.TEST_MYSQL_URL?.replace(/\/[^/]*$/, `/${name}`);
  return openDatabase(url ?? '');
}

const KINDS: TestDatabase[] = MYSQL ? [SQLITE_FILE, MYSQL] : [SQLITE_FILE];

describe.each(KINDS)('Sending through a mail server, on $name', ({ open }) => {
  let world: World;
  let server: MailServer;
  let waiting: number;

  beforeAll(async () => {
    server = await openMailServer();
    const settings = {
      SMTP_URL: server.url,
      MAIL_FROM: 'monitor@office.example',
      PUBLIC_ORIGIN: 'https://monitor.example',
    };
    world = await openWorld(open, { settings });
    world.clock.set('2018-10-02T08:00:00.000Z');
    await openReport(world, '2018-Q3', 'KP');
    waiting = (await seeOutbox(world, 'coordinator')).mails.length;
  });
  afterAll(async () => {
    await world.close();
    await server.close();
  });
  beforeEach(() => {
    server.arrived.length = 0;
    server.behave('take');
  });

  const refill = () =>
    world.database.transaction((db) =>
      db
        .createQueryBuilder()
        .update(MailMessage)
        .set({
          state: 'WAITING',
          attempts: 0,
          fault: null,
          sentAt: null,
          leaseUntil: null,
          nextAttemptAt: world.wallClock.now(),
        })
        .execute(),
    );
  const round = async () => {
    const jobs = jobsOn(world, world.database);
    await jobs.round();
    await jobs.stop();
  };
  const states = async () => (await seeOutbox(world, 'coordinator')).mails.map(({ state }) => state);

  test('two servers at once send each mail exactly once', async () => {
    expect(waiting).toBeGreaterThan(3);
    const other = await secondConnection(world.database);
    const servers = [jobsOn(world, world.database), jobsOn(world, other)];
    await Promise.all(servers.map(({ round: once }) => once()));
    await Promise.all(servers.map(({ stop }) => stop()));
    await other.close();
    const ids = server.arrived.map(({ source }) => /^Message-ID: <(.+)@office\.example>/m.exec(source)?.[1]);
    const stored = (await seeOutbox(world, 'coordinator')).mails.map(({ id }) => id);
    expect(ids.sort()).toEqual(stored.sort());
    expect(new Set(await states())).toEqual(new Set(['SENT']));
  });

  test('a mail is what it should be: recipient, sender, subject, link, text and HTML', async () => {
    await refill();
    await round();
    const sent = server.arrived.find(({ to }) => to === 'focalpointkp@test.example');
    expect(sent?.source).toMatch(/^From: "?Strategy Monitor"? <monitor@office\.example>/m);
    expect(sent?.source).toMatch(/^Subject: Q3 2018 is open for reporting/m);
    expect(sent?.source).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(sent?.source).toContain('https://monitor.example/reports/');
    expect(sent?.source).toContain('Content-Type: text/html');
  });

  test('no name can put a header or another recipient into a mail', async () => {
    await refill();
    await world.database.transaction((db) =>
      db
        .createQueryBuilder()
        .update(MailMessage)
        .set({ recipient: 'Eve\r\nBcc: victim@evil.example', subject: 'Hi\r\nBcc: victim@evil.example' })
        .execute(),
    );
    await round();
    expect(server.arrived).toHaveLength(waiting);
    expect(server.arrived.filter(({ to, source }) => to.includes('evil') || /^Bcc:/im.test(source))).toEqual(
      [],
    );
  });

  test('a server that hangs up or asks to come later gets every mail in the end, after growing pauses', async () => {
    await refill();
    server.behave('drop');
    await round();
    expect(new Set(await states())).toEqual(new Set(['WAITING']));
    server.behave('later');
    await round();
    const [tried] = (await seeOutbox(world, 'coordinator')).mails;
    expect(tried?.attempts).toBe(1);
    world.wallClock.advance({ minutes: 1 });
    await round();
    const [again] = (await seeOutbox(world, 'coordinator')).mails;
    expect(again).toMatchObject({ attempts: 2, fault: 'OTHER', state: 'WAITING' });
    server.behave('take');
    world.wallClock.advance({ minutes: 4 });
    await round();
    expect(server.arrived).toEqual([]);
    world.wallClock.advance({ minutes: 1 });
    await round();
    expect(server.arrived).toHaveLength(waiting);
    expect(new Set(await states())).toEqual(new Set(['SENT']));
  });

  test('a refused recipient is given up, and sent again by hand with success', async () => {
    await refill();
    server.behave('refuse');
    await round();
    const { mails, failed } = await seeOutbox(world, 'coordinator');
    expect(failed).toBe(waiting);
    expect(mails[0]).toMatchObject({ state: 'FAILED', fault: 'RECIPIENT_REFUSED', maySendAgain: true });
    expect(JSON.stringify(mails)).not.toContain('secret detail');
    server.behave('take');
    const [mail] = mails;
    if (!mail) throw new Error('The outbox is empty.');
    const { mail: again } = await sendAgain(world, 'admin', mail);
    expect(again).toMatchObject({ state: 'WAITING', attempts: 0, fault: null, text: null });
    const twice = await sendAgain(world, 'coordinator', mail);
    expect(twice.error?.extensions.code).toBe('INVALID_INPUT');
    world.wallClock.advance({ minutes: 1 });
    await round();
    expect(server.arrived).toHaveLength(1);
  });

  test('a mail of a server that was killed is taken over when its lease has run out, not before', async () => {
    await refill();
    const [first] = await world.database.reading.find(MailMessage, { order: { id: 'ASC' } });
    if (!first) throw new Error('The outbox is empty.');
    expect(await claimMail(world.database, first, { attempts: 1, now: world.wallClock.now() })).toBe(true);
    await round();
    expect(server.arrived).toHaveLength(waiting - 1);
    world.wallClock.advance({ minutes: 14 });
    await round();
    expect(server.arrived).toHaveLength(waiting - 1);
    world.wallClock.advance({ minutes: 1 });
    await round();
    expect(server.arrived).toHaveLength(waiting);
    expect(server.arrived.at(-1)?.source).toContain(`<${first.id}@office.example>`);
  });

  test('who is closed or has moved while a mail waits does not get it', async () => {
    await refill();
    const id = world.userId('focalPointKP');
    const setActive = (active: boolean) =>
      world.database.transaction((db) => db.update(User, { id }, { active }));
    await setActive(false);
    await round();
    await setActive(true);
    expect(server.arrived.map(({ to }) => to)).not.toContain('focalpointkp@test.example');
    const kept = (await mailsOf(world, 'QUARTER_OPENED', 'KP')).map(({ state, fault }) => ({ state, fault }));
    expect(kept).toContainEqual({ state: 'FAILED', fault: 'RECIPIENT_GONE' });
  });

  test('a demonstration sends nothing, whatever is set', async () => {
    await refill();
    const config = { ...world.config, DEMONSTRATION: true };
    const jobs = jobsOn(world, world.database, { config });
    await jobs.round();
    await jobs.stop();
    expect(server.arrived).toEqual([]);
  });

  test('two servers write the reminders of a day once, by their own clocks', async () => {
    await emptyOutbox(world);
    world.clock.set('2018-10-15T08:00:00.000Z');
    const other = await secondConnection(world.database);
    const every = '* * * * * *';
    const servers = [jobsOn(world, world.database, { every }), jobsOn(world, other, { every })];
    const until = Date.now() + 10_000;
    while (server.arrived.length < 4 && Date.now() < until) await new Promise((go) => setTimeout(go, 100));
    await Promise.all(servers.map(({ stop }) => stop()));
    const mails = (await seeOutbox(world, 'coordinator')).mails;
    await other.close();
    expect(mails.length).toBeGreaterThan(3);
    expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(['DUE_TODAY']));
    expect(new Set(mails.map(({ reportId, address }) => `${reportId} ${address}`)).size).toBe(mails.length);
    const runs = await world.database.reading.findBy(JobRun, { slot: '2018-10-15' });
    expect(runs.map(({ job }) => job).sort()).toEqual(['OUTBOX', 'REMINDERS']);
    const quiet = server.arrived.length;
    await new Promise((go) => setTimeout(go, 1500));
    expect(server.arrived).toHaveLength(quiet);
  });
});
