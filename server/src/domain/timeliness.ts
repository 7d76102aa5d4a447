import { wallTime } from './belgrade';
import type { QuarterState, TimelinessState } from './terms';

const DAY = 86_400_000;
const DAYS_DUE_SOON = 7;

export interface TimelinessFacts {
  state: QuarterState;
  /** The institution's deadline, an extension included. */
  dueAt: Date;
  firstSubmittedAt: Date | null;
  now: Date;
}

export interface TimelinessResult {
  state: TimelinessState;
  /** Days begun after the deadline, for OVERDUE and LATE; otherwise 0. */
  daysLate: number;
}

/**
 * Whether a report came in time, from the clock and the first submission alone: a late report stays
 * late whatever follows. Days are counted on the clock in Europe/Belgrade, so that a change to
 * summer time is no day more or less.
 */
export function timeliness({ state, dueAt, firstSubmittedAt, now }: TimelinessFacts): TimelinessResult {
  if (firstSubmittedAt !== null) return submitted(dueAt, firstSubmittedAt);
  return state === 'NOT_OPEN' ? { state, daysLate: 0 } : awaited(dueAt, now);
}

const submitted = (dueAt: Date, at: Date): TimelinessResult =>
  at <= dueAt ? { state: 'ON_TIME', daysLate: 0 } : { state: 'LATE', daysLate: daysBegun(dueAt, at) };

function awaited(dueAt: Date, now: Date): TimelinessResult {
  if (now > dueAt) return { state: 'OVERDUE', daysLate: daysBegun(dueAt, now) };
  const soon = wallTime(dueAt) - wallTime(now) <= DAYS_DUE_SOON * DAY;
  return { state: soon ? 'DUE_SOON' : 'OPEN', daysLate: 0 };
}

/** At least one: in the hour that comes twice in autumn the clock may show an earlier time. */
const daysBegun = (dueAt: Date, at: Date): number =>
  Math.max(1, Math.ceil((wallTime(at) - wallTime(dueAt)) / DAY));
