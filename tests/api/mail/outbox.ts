import type { AnswerError } from '../../support/browserAt';
import { MailMessage } from '../../../server/src/entities/mailMessage';
import { startJobs, type RunningJobs } from '../../../server/src/jobs/startJobs';
import type { Database } from '../../../server/src/database';
import { pino } from 'pino';
import type { PersonName, World } from '../../support/world';

export interface MailSeen {
  id: string;
  kind: string;
  state: string;
  recipient: string;
  address: string;
  language: string;
  quarter: string;
  reportId: string;
  institution: { code: string };
  subject: string;
  text: string | null;
  attempts: number;
  fault: string | null;
  nextAttemptAt: string | null;
  sentAt: string | null;
  maySendAgain: boolean;
  version: number;
}

export interface OutboxSeen {
  mails: MailSeen[];
  olderThan: string | null;
  sends: boolean;
  failed: number;
}

const MAIL = `id kind state recipient address language quarter reportId institution { code } subject text attempts fault
  nextAttemptAt sentAt maySendAgain version`;

/** The outbox as somebody sees it. */
export async function seeOutbox(
  world: World,
  person: PersonName,
  asked: { first?: number; before?: string | null; state?: string } = {},
): Promise<OutboxSeen> {
  const { data, errors } = await world.as(person).query<{ outbox: OutboxSeen }>(
    `query ($first: Int, $before: ID, $state: MailState) {
        outbox(first: $first, before: $before, state: $state) { olderThan sends failed mails { ${MAIL} } } }`,
    { first: 100, ...asked },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.outbox;
}

export const mailsOf = async (world: World, kind: string, code?: string): Promise<MailSeen[]> =>
  (await seeOutbox(world, 'coordinator')).mails.filter(
    (mail) => mail.kind === kind && (code === undefined || mail.institution.code === code),
  );

export async function sendAgain(
  world: World,
  person: PersonName,
  { id, version }: Pick<MailSeen, 'id' | 'version'>,
): Promise<{ mail: MailSeen | undefined; error: AnswerError | undefined }> {
  const { data, errors } = await world
    .as(person)
    .mutate<{ sendMailAgain: MailSeen }>(
      `mutation ($input: SendMailAgainInput!) { sendMailAgain(input: $input) { ${MAIL} } }`,
      { input: { mailId: id, version } },
    );
  return { mail: data?.sendMailAgain, error: errors?.[0] };
}

/** The jobs of a server on the world's database; their own clock does not tick within a test. */
export const jobsOn = (
  { config, clock, wallClock }: World,
  database: Database,
  { every = '0 0 1 1 *', config: given = config }: { every?: string; config?: World['config'] } = {},
): RunningJobs =>
  startJobs({
    database,
    config: given,
    now: clock.now,
    wallClock: wallClock.now,
    logger: pino({ level: 'silent' }),
    every,
  });

/** Empties the outbox between tests. */
export const emptyOutbox = ({ database }: World) =>
  database.transaction((db) => db.createQueryBuilder().delete().from(MailMessage).execute());
