import { LessThan } from 'typeorm';
import type { Context } from '../../context';
import type { MailState } from '../../domain/mail';
import { MailMessage } from '../../entities/mailMessage';
import { DomainError } from '../../errors';
import { assertMay } from '../../permission';
import { viewMails } from './mailView';

const LARGEST_PAGE = 100;

interface OutboxAsked {
  first: number;
  before?: string | null;
  state?: MailState | null;
}

/** A page of the outbox, newest first: ids rise with time. Throws INVALID_INPUT for a page of no or too many mails. */
export async function outbox(ctx: Context, { first, before, state }: OutboxAsked) {
  assertMay(ctx, 'Query.outbox');
  if (first < 1 || first > LARGEST_PAGE)
    throw new DomainError('INVALID_INPUT', 'Error_INVALID_FIELD', {
      field: 'first',
      params: { field: 'first' },
    });
  const rows = await ctx.db.find(MailMessage, {
    where: { ...(before ? { id: LessThan(before) } : {}), ...(state ? { state } : {}) },
    order: { id: 'DESC' },
    take: first + 1,
  });
  const page = rows.slice(0, first);
  return {
    mails: await viewMails(ctx, page),
    olderThan: rows.length > first ? (page.at(-1)?.id ?? null) : null,
    sends: ctx.settings.mail.sends,
    failed: await ctx.db.countBy(MailMessage, { state: 'FAILED' }),
  };
}
