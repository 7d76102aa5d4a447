import 'reflect-metadata';
import { pino } from 'pino';
import { openDatabase } from '../../../server/src/database';
import { MailMessage } from '../../../server/src/entities/mailMessage';
import { sendDueMails } from '../../../server/src/mail/sendDueMails';
import { openSmtp, type Smtp } from '../../../server/src/mail/smtp';

/** One round of the sender in a process of its own, to be killed. With `--control` each mail is marked before it is sent. */
async function main(): Promise<void> {
  const { DRILL_DATABASE = '', DRILL_SMTP = '', DRILL_NOW = '' } = process.env;
  const database = await openDatabase(DRILL_DATABASE);
  const smtp = openSmtp({
    url: DRILL_SMTP,
    from: 'monitor@office.example',
    origin: 'https://monitor.example',
  });
  const early: Smtp = {
    ...smtp,
    send: async (mail) => {
      await database.transaction((db) =>
        db.update(MailMessage, { id: mail.id }, { state: 'SENT', leaseUntil: null }),
      );
      await smtp.send(mail);
    },
  };
  await sendDueMails({
    database,
    smtp: process.argv.includes('--control') ? early : smtp,
    wallClock: () => new Date(DRILL_NOW),
    logger: pino({ level: 'silent' }),
    stopping: () => false,
  });
  smtp.close();
  await database.close();
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
