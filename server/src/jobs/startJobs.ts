import { Cron } from 'croner';
import type { Logger } from 'pino';
import { settingsOf, type Config } from '../config';
import type { Database } from '../database';
import { reminderDay } from '../domain/reminder';
import { filesAhead } from '../features/releases/formats/filesAhead';
import { sweepEvidence } from '../features/reporting/evidence/sweepEvidence';
import { makeContext } from '../makeContext';
import { remindDue } from '../mail/remindDue';
import { sendDueMails } from '../mail/sendDueMails';
import { thinOutbox } from '../mail/thinOutbox';
import { openSmtp } from '../mail/smtp';
import { reportTo } from '../reportFault';
import { runOnce, type Job } from './runOnce';

const JOBS: readonly Job[] = [
  { name: 'REMINDERS', slot: reminderDay, work: remindDue },
  { name: 'OUTBOX', slot: reminderDay, work: thinOutbox },
];

/** Every minute. */
const EVERY = '* * * * *';

/** How often the folder for files is swept, by each server. */
const SWEEP_EVERY_MS = 60 * 60 * 1000;

export interface JobParts {
  database: Database;
  config: Config;
  /** The clock of the rules. */
  now: () => Date;
  /** The real clock, for tries and leases. */
  wallClock: () => Date;
  logger: Logger;
  /** How often to look, as a cron pattern; for tests. */
  every?: string;
}

export interface RunningJobs {
  /** One round now: the jobs whose slot has come, then the mails whose turn has come, hourly the sweep of files; beside it, the files of a new release. Faults are logged. */
  round: () => Promise<void>;
  /** Begins no further round or mail, and waits for what is running. */
  stop: () => Promise<void>;
}

/** Starts what runs by itself. Each server runs it; a job runs once and a mail goes out once all the same. */
export function startJobs({
  database,
  config,
  now,
  wallClock,
  logger,
  every = EVERY,
}: JobParts): RunningJobs {
  const settings = settingsOf(config);
  const smtp = smtpOf(config);
  const report = reportTo(logger);
  let stopping = false;
  let sweptAt = 0;
  let running: Promise<void> = Promise.resolve();
  const ahead = filesAhead(database.reading, settings.iati);
  let making: Promise<void> | null = null;

  const guarded = (work: () => Promise<unknown>) => work().catch((fault: unknown) => void report(fault));
  /** Beside the round: mails do not wait for files. */
  const makeFiles = () => {
    making ??= guarded(() => ahead(() => !stopping)).then(() => {
      making = null;
    });
  };
  const once = async () => {
    makeFiles();
    const ctx = { database, viewer: null, actorName: 'jobs', now, language: 'en' as const, settings };
    for (const job of JOBS) if (!stopping) await guarded(() => runOnce(makeContext(ctx), job));
    const sender = smtp && { database, smtp, wallClock, logger, stopping: () => stopping };
    if (sender) await guarded(() => sendDueMails(sender));
    if (!stopping && wallClock().getTime() - sweptAt >= SWEEP_EVERY_MS) {
      sweptAt = wallClock().getTime();
      await guarded(() => sweepEvidence(database.reading, config.EVIDENCE_FOLDER, wallClock()));
    }
  };
  const round = () => (running = running.then(() => (stopping ? undefined : once())));
  const clock = new Cron(every, { protect: true }, round);
  return {
    round,
    stop: async () => {
      stopping = true;
      clock.stop();
      await running;
      await making;
      smtp?.close();
    },
  };
}

function smtpOf(config: Config) {
  const { sends, origin } = settingsOf(config).mail;
  if (!sends || !config.SMTP_URL || !config.MAIL_FROM) return null;
  return openSmtp({ url: config.SMTP_URL, from: config.MAIL_FROM, origin });
}
