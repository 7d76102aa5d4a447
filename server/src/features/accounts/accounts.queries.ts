import { LessThan } from 'typeorm';
import type { Context } from '../../context';
import { AuditEvent } from '../../entities/auditEvent';
import { User } from '../../entities/user';
import { DomainError } from '../../errors';
import { assertMay } from '../../permission';

/** The person signed in; null when nobody is. */
export const findViewer = ({ db, viewer }: Context): Promise<User | null> =>
  viewer === null ? Promise.resolve(null) : db.findOneBy(User, { id: viewer.id });

/** All accounts by name. */
export async function findUsers(ctx: Context): Promise<User[]> {
  assertMay(ctx, 'Query.users');
  return ctx.db.find(User, { order: { name: 'ASC', id: 'ASC' } });
}

/** The settings without secrets. */
export function findSettings(ctx: Context) {
  assertMay(ctx, 'Query.settings');
  return [...ctx.settings.listed];
}

const LARGEST_PAGE = 100;

/** A page of the audit trail, newest first: ids rise with time. */
export async function findAuditEvents(
  ctx: Context,
  { first, before }: { first: number; before?: string | null },
) {
  assertMay(ctx, 'Query.auditEvents');
  if (first < 1 || first > LARGEST_PAGE)
    throw new DomainError('INVALID_INPUT', 'Error_INVALID_FIELD', { field: 'first' });
  const events = await ctx.db.find(AuditEvent, {
    where: before ? { id: LessThan(before) } : {},
    order: { id: 'DESC' },
    take: first + 1,
  });
  const page = events.slice(0, first);
  return { events: page, olderThan: events.length > first ? (page.at(-1)?.id ?? null) : null };
}
