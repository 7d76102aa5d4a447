import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { changed, openReport, submitFilled } from '../../support/reporting';
import { describeInEachWorld, type PersonName } from '../../support/world';
import { emptyOutbox, mailsOf, seeOutbox, sendAgain } from './outbox';

const ASKED = { framework: 'NATS-2015-2019', quarter: '2018-Q3' };

interface Preview {
  mails: {
    recipient: string;
    language: string;
    text: string;
    sentToday: boolean;
    institution: { code: string };
  }[];
  unreachable: { code: string }[];
  sends: boolean;
}

describeInEachWorld('Reminding late institutions by hand', (world) => {
  const preview = async (): Promise<Preview> => {
    const { data, errors } = await world()
      .as('coordinator')
      .query<{ reminderPreview: Preview }>(
        `query ($framework: String!, $quarter: Quarter) { reminderPreview(framework: $framework, quarter: $quarter) {
          sends unreachable { code } mails { recipient language text sentToday institution { code } } } }`,
        ASKED,
      );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.reminderPreview;
  };
  const remind = (person: PersonName, frameworkCode = ASKED.framework) =>
    world()
      .as(person)
      .mutate<{ remindLate: { written: number; before: number } }>(
        'mutation ($input: RemindLateInput!) { remindLate(input: $input) { written before } }',
        { input: { frameworkCode, quarter: ASKED.quarter } },
      );
  const remindable = async (person: PersonName) => {
    const { data } = await world()
      .as(person)
      .query<{ overview: { remindable: number } }>(
        'query ($framework: String!, $quarter: Quarter) { overview(framework: $framework, quarter: $quarter) { remindable } }',
        ASKED,
      );
    return data?.overview.remindable;
  };

  test('before the deadline there is nobody to remind', async () => {
    world().clock.set('2018-10-02T08:00:00.000Z');
    const { id } = await openReport(world(), '2018-Q3', 'KP');
    await submitFilled(world(), 'focalPointKP', id);
    expect((await preview()).mails).toEqual([]);
    expect(await remindable('coordinator')).toBe(0);
  });

  test('the preview shows the mail of each who is late, in the person’s language, and nobody else', async () => {
    await world().as('focalPointPVPT').mutate('mutation { setLanguage(input: { language: sq }) { id } }');
    world().clock.set('2018-10-17T08:00:00.000Z');
    const { mails, unreachable, sends } = await preview();
    const codes = mails.map(({ institution: { code } }) => code);
    expect(codes).toContain('PVPT');
    expect(codes).not.toContain('KP');
    expect(mails.find(({ institution: { code } }) => code === 'PVPT')?.text).toContain(
      'Afati: 15 tetor 2018, 23:59',
    );
    expect(sends).toBe(false);
    expect(await remindable('coordinator')).toBe(codes.length + unreachable.length);
    expect(await remindable('focalPointPVPT')).toBe(0);
  });

  test('each is reminded once a day, however often and by however many it is pressed', async () => {
    await emptyOutbox(world());
    const expected = (await preview()).mails.length;
    const answers = await Promise.all([
      remind('coordinator'),
      remind('secondCoordinator'),
      remind('coordinator'),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const written = answers.map(({ data }) => data?.remindLate.written ?? 0);
    expect(written.reduce((sum, each) => sum + each, 0)).toBe(expected);
    expect(await mailsOf(world(), 'REMINDER')).toHaveLength(expected);
    expect((await preview()).mails.every(({ sentToday }) => sentToday)).toBe(true);
    world().clock.set('2018-10-18T08:00:00.000Z');
    expect((await remind('coordinator')).data?.remindLate).toEqual({ written: expected, before: 0 });
    const trail = await world().database.reading.findBy(AuditEvent, { action: 'REMINDERS_WRITTEN' });
    expect(trail).toHaveLength(2);
    expect(trail[0]?.subject).toBe('2018-Q3 NATS-2015-2019');
  });

  test('an unknown framework is not found, and nothing is written', async () => {
    const before = (await mailsOf(world(), 'REMINDER')).length;
    const { errors } = await remind('coordinator', 'NOWHERE');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'frameworkCode' });
    expect(await mailsOf(world(), 'REMINDER')).toHaveLength(before);
  });

  test('after the quarter is closed nobody can be reminded of it', async () => {
    await changed(world(), 'coordinator', ['closeQuarter', { quarter: '2018-Q3' }]);
    expect((await preview()).mails).toEqual([]);
    expect(await remindable('coordinator')).toBe(0);
  });

  test('the outbox has pages; an administrator sees to whom and with what outcome, but not the text', async () => {
    const all = await seeOutbox(world(), 'coordinator');
    const first = await seeOutbox(world(), 'coordinator', { first: 1 });
    expect(first.mails.map(({ id }) => id)).toEqual([all.mails[0]?.id]);
    const second = await seeOutbox(world(), 'coordinator', { first: 1, before: first.olderThan });
    expect(second.mails.map(({ id }) => id)).toEqual([all.mails[1]?.id]);
    expect((await seeOutbox(world(), 'coordinator', { state: 'SENT' })).mails).toEqual([]);
    const seen = await seeOutbox(world(), 'admin');
    expect(seen.mails.map(({ text }) => text)).toEqual(all.mails.map(() => null));
    expect(seen.mails.map(({ address }) => address)).toEqual(all.mails.map(({ address }) => address));
    expect(all.mails.every(({ text }) => text !== null)).toBe(true);
  });

  test('what was only shown cannot be sent again; an unknown mail is not found', async () => {
    const [mail] = (await seeOutbox(world(), 'coordinator')).mails;
    if (!mail) throw new Error('The outbox is empty.');
    const refused = await sendAgain(world(), 'coordinator', mail);
    expect(refused.error).toMatchObject({
      message: 'Mails are not sent here: no mail server is set up, or this is a demonstration.',
      extensions: { code: 'INVALID_INPUT', field: 'mailId' },
    });
    const unknown = await sendAgain(world(), 'coordinator', { id: 'nothing', version: 1 });
    expect(unknown.error?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'mailId' });
  });
});
