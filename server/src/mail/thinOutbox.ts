import { In, LessThan } from 'typeorm';
import type { Context } from '../context';
import { MailMessage } from '../entities/mailMessage';

const DAY = 86_400_000;

/** Deletes the mails that are older than the setting says; never one that is still to go out. */
export const thinOutbox = ({ db, now, settings }: Pick<Context, 'db' | 'now' | 'settings'>) =>
  db.delete(MailMessage, {
    state: In(['SENT', 'FAILED', 'SHOWN', 'WITHDRAWN']),
    createdAt: LessThan(new Date(now().getTime() - settings.mail.keptDays * DAY)),
  });
