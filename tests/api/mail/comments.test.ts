import { MailMessage } from '../../../server/src/entities/mailMessage';
import { changed, openReport } from '../../support/reporting';
import { describeInEachWorld, type PersonName } from '../../support/world';
import { emptyOutbox, jobsOn, mailsOf, seeOutbox } from './outbox';

describeInEachWorld('Mails of new comments', (world) => {
  let reportId: string;
  beforeAll(async () => {
    world().clock.set('2018-10-02T08:10:00.000Z');
    ({ id: reportId } = await openReport(world(), '2018-Q3', 'KP'));
  });
  beforeEach(() => emptyOutbox(world()));

  const say = (person: PersonName, text: string) =>
    changed(world(), person, ['startThread', { reportId, text }]);
  const recipients = async () => (await mailsOf(world(), 'COMMENTED')).map(({ recipient }) => recipient);

  test('what a focal point writes is told to the coordinators, once an hour, and not quoted', async () => {
    await say('focalPointKP', 'Shall we count minors twice?');
    await say('focalPointKP', 'One more thing.');
    const told = await recipients();
    expect(new Set(told).size).toBe(told.length);
    expect(told.every((name) => /coordinator/i.test(name))).toBe(true);
    expect(told).toContain('coordinator');
    const [mail] = await mailsOf(world(), 'COMMENTED');
    expect(mail).toMatchObject({ reportId, subject: 'Report for Q3 2018: new comments' });
    expect(mail?.text).not.toContain('minors');
    world().clock.advance({ hours: 1 });
    await say('focalPointKP', 'An hour later.');
    expect(await recipients()).toHaveLength(2 * told.length);
  });

  test('what a coordinator writes is told to the institution alone', async () => {
    await say('coordinator', 'Please look at the sums.');
    expect(await recipients()).toEqual(['focalPointKP']);
  });

  test('mails older than the setting are deleted, but none that waits', async () => {
    await say('coordinator', 'An old one.');
    await say('focalPointKP', 'Another one.');
    const [waiting, ...others] = (await seeOutbox(world(), 'coordinator')).mails;
    expect(others.length).toBeGreaterThan(0);
    await world().database.transaction((db) =>
      db.update(MailMessage, { id: waiting?.id }, { state: 'WAITING', nextAttemptAt: null }),
    );
    world().clock.advance({ days: 800 });
    const jobs = jobsOn(world(), world().database);
    await jobs.round();
    await jobs.stop();
    const left = (await mailsOf(world(), 'COMMENTED')).map(({ id }) => id);
    expect(left).toEqual([waiting?.id]);
  });
});

describeInEachWorld(
  'Sending mails of new comments',
  (world) => {
    test('waits until two minutes after the full hour, for what is stored a little late', async () => {
      world().clock.set('2018-10-02T08:10:00.000Z');
      const { id: reportId } = await openReport(world(), '2018-Q3', 'KP');
      await changed(world(), 'coordinator', ['startThread', { reportId, text: 'Please look at the sums.' }]);
      const [mail, ...others] = await mailsOf(world(), 'COMMENTED');
      expect(others).toEqual([]);
      expect(mail).toMatchObject({ state: 'WAITING', nextAttemptAt: '2018-10-02T09:02:00.000Z' });
    });
  },
  {
    settings: {
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'monitor@office.example',
      PUBLIC_ORIGIN: 'https://monitor.example',
    },
  },
);
