import { dayInBelgrade, wallTime } from './belgrade';
import { isExtended, type GrantedDeadline } from './deadline';
import type { MailKind } from './mail';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Reminders are written from seven in the morning on, by the clock in Belgrade. */
const MORNING = 7 * HOUR;

export type ReminderKind = Extract<MailKind, 'DUE_SOON' | 'DUE_TODAY' | 'OVERDUE'>;

/**
 * The days before (after: negative) the last day of the deadline on which each reminder is written. It is meant for
 * the first of them; the others are for a server that was off on that day. On the day of the deadline there is no
 * catching up, and after two weeks nobody is reminded automatically any more.
 */
const WINDOWS: readonly { kind: ReminderKind; from: number; to: number }[] = [
  { kind: 'DUE_SOON', from: 7, to: 1 },
  { kind: 'DUE_TODAY', from: 0, to: 0 },
  { kind: 'OVERDUE', from: -3, to: -14 },
];

export interface ReminderFacts {
  /** The institution's deadline, an extension included. */
  dueAt: Date;
  extensions: readonly GrantedDeadline[];
  quarterState: 'OPEN' | 'CLOSED';
  quarterOpenedAt: Date;
  firstSubmittedAt: Date | null;
  now: Date;
}

/**
 * Which reminder a report is due for now, if any: never once it was submitted, nor when its quarter takes no entries
 * of the institution, nor for a day that had begun when the quarter was opened, of which the institution was told
 * then. Days are counted on the clock in Belgrade, so that a change to summer time is no day more or less.
 */
export function reminderDue(facts: ReminderFacts): ReminderKind | null {
  const { dueAt, quarterOpenedAt, now } = facts;
  if (facts.firstSubmittedAt !== null || !takesEntries(facts)) return null;
  const days = (dayOf(dueAt) - dayOf(now)) / DAY;
  const window = WINDOWS.find(({ from, to }) => days <= from && days >= to);
  if (!window || (window.kind === 'DUE_TODAY' && now > dueAt)) return null;
  const begins = dayOf(dueAt) - window.from * DAY + MORNING;
  return wallTime(now) >= begins && wallTime(quarterOpenedAt) < begins ? window.kind : null;
}

/** The day on which the daily reminders are written, such as `2019-10-15`; null before seven in the morning. */
export const reminderDay = (now: Date): string | null =>
  wallTime(now) % DAY < MORNING ? null : dayInBelgrade(now);

/** The hour of an instant, such as `2019-10-15T07`. */
export const hourOf = (now: Date): string => now.toISOString().slice(0, 13);

/** Until when a reminder is worth sending: what speaks of a coming deadline, until then; else for three days. */
export const reminderExpiry = (kind: ReminderKind | 'REMINDER', dueAt: Date, now: Date): Date =>
  kind === 'OVERDUE' || kind === 'REMINDER' ? new Date(now.getTime() + 3 * DAY) : dueAt;

/**
 * Whether the deadline was moved after a mail about it was written, so that the mail names the old one: what speaks of
 * a coming deadline expires with the one it names, and what says that it has passed is wrong as long as it has not.
 * The opening of a quarter does not expire: it names the old deadline when an extension was granted after it.
 */
export function namesOldDeadline(
  { kind, expiresAt, createdAt }: { kind: MailKind; expiresAt: Date | null; createdAt: Date },
  { dueAt, extensions, now }: Pick<ReminderFacts, 'dueAt' | 'extensions' | 'now'>,
): boolean {
  if (kind === 'QUARTER_OPENED') return extensions.some(({ grantedAt }) => grantedAt > createdAt);
  if (kind === 'OVERDUE' || kind === 'REMINDER') return now <= dueAt;
  if (kind === 'DUE_SOON' || kind === 'DUE_TODAY') return expiresAt?.getTime() !== dueAt.getTime();
  return false;
}

/** Whether an institution can still hand in a report that it never submitted. */
export const takesEntries = ({
  quarterState,
  extensions,
  now,
}: Pick<ReminderFacts, 'quarterState' | 'extensions' | 'now'>): boolean =>
  quarterState === 'OPEN' || isExtended(extensions, now);

/** Whether the coordinator can remind of a report by hand: never submitted, past its deadline, and still possible. */
export const canBeReminded = (
  facts: Pick<ReminderFacts, 'quarterState' | 'extensions' | 'now' | 'dueAt' | 'firstSubmittedAt'>,
): boolean => facts.firstSubmittedAt === null && facts.now > facts.dueAt && takesEntries(facts);

/** Midnight of the day, on the wall clock. */
const dayOf = (instant: Date): number => {
  const wall = wallTime(instant);
  return wall - (wall % DAY);
};
