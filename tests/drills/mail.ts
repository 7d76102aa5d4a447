import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { MailMessage } from '../../server/src/entities/mailMessage';
import { LEASE } from '../../server/src/mail/claimMail';
import { openMailServer, type MailServer } from '../api/mail/mailServer';
import { SQLITE_FILE } from '../support/databases';
import { openReport } from '../support/reporting';
import { openWorld, type World } from '../support/world';

/**
 * Kills the sender (kill -9) twice at each mail, just before the mail server takes it and just after, before the mark,
 * and starts it again. What is promised is at least once, for the mail server's "ok" and our mark lie in two systems:
 * none is lost; a copy too many comes only of a kill after "ok", and under the same Message-ID; all are marked in the
 * end. With `--control` each mail is marked before it is sent: mails must be lost, and the drill fail.
 */
const control = process.argv.includes('--control');
const SENDER = join(__dirname, 'mail/sender.ts');
const MOST_STARTS = 200;

const idIn = (source: string): string => /^Message-ID: <(.+)@/m.exec(source)?.[1] ?? '';

/** The moments at which a sender is killed: each once for each mail. */
class Killer {
  readonly before = new Set<string>();
  readonly after = new Set<string>();

  /** Whether the mail server takes the mail; `kill` ends the sender first when it is time for that. */
  meet(source: string, kill: () => void): boolean {
    const id = idIn(source);
    const moment = this.before.has(id) ? this.after : this.before;
    if (moment.has(id)) return true;
    moment.add(id);
    kill();
    return moment === this.after;
  }
}

/** Runs one sender from its start to its end; gives whether it was killed. */
async function runSender(world: World, server: MailServer, killer: Killer): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', SENDER, ...(control ? ['--control'] : [])], {
    env: {
      ...process.env,
      DRILL_DATABASE: `sqlite:${String(world.database.dataSource.options.database)}`,
      DRILL_SMTP: server.url,
      DRILL_NOW: world.wallClock.now().toISOString(),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  server.meet((source) => killer.meet(source, () => void child.kill('SIGKILL')));
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (code !== null && code > 0) throw new Error('The sender failed by itself.');
  return signal === 'SIGKILL';
}

async function drill(): Promise<boolean> {
  const server = await openMailServer();
  const world = await openWorld(SQLITE_FILE.open);
  try {
    world.clock.set('2018-10-02T08:00:00.000Z');
    await openReport(world, '2018-Q3', 'KP');
    const waiting = { state: 'WAITING', nextAttemptAt: world.wallClock.now() } as const;
    await world.database.transaction((db) =>
      db.createQueryBuilder().update(MailMessage).set(waiting).execute(),
    );
    const killer = new Killer();
    for (let start = 0; start < MOST_STARTS && (await runSender(world, server, killer)); start += 1)
      world.wallClock.advance({ minutes: LEASE / 60_000 + 1 });
    return tell(await world.database.reading.find(MailMessage), server, killer);
  } finally {
    await world.close();
    await server.close();
  }
}

/** Prints the line of counts. Whether they are as they must be. */
function tell(rows: readonly MailMessage[], { arrived }: MailServer, { before, after }: Killer): boolean {
  const copiesOf = (id: string) => arrived.filter(({ source }) => idIn(source) === id).length;
  const lost = rows.filter(({ id }) => copiesOf(id) === 0).length;
  const unexplained = rows.filter(({ id }) => copiesOf(id) > (after.has(id) ? 2 : 1)).length;
  const unmarked = rows.filter(({ state }) => state !== 'SENT').length;
  const twice = rows.filter(({ id }) => copiesOf(id) === 2).length;
  const killed = rows.length > 3 && rows.every(({ id }) => before.has(id) && after.has(id));
  const right = killed && lost + unexplained + unmarked === 0;
  console.log(
    `drill mail${control ? ' (control: marked before it is sent)' : ''}: ${rows.length} mails, ` +
      `${before.size} senders killed before and ${after.size} after the mail server had taken one; ` +
      `${lost} lost, ${twice} came twice under one Message-ID after such a kill, ${unexplained} otherwise, ` +
      `${unmarked} not marked: ${right ? 'as it must be' : 'WRONG'}`,
  );
  return right;
}

drill().then(
  (right) => {
    if (!right) process.exitCode = 1;
  },
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  },
);
