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
  if (firstSubmittedAt !== null) return judged(dueAt, firstSubmittedAt, 'ON_TIME', 'LATE');
  if (state === 'NOT_OPEN') return { state: 'NOT_OPEN', daysLate: 0 };
  const soon = wallTime(dueAt) - wallTime(now) <= DAYS_DUE_SOON * DAY;
  return judged(dueAt, now, soon ? 'DUE_SOON' : 'OPEN', 'OVERDUE');
}

function judged(dueAt: Date, at: Date, inTime: TimelinessState, after: TimelinessState): TimelinessResult {
  if (at <= dueAt) return { state: inTime, daysLate: 0 };
  const days = Math.ceil((wallTime(at) - wallTime(dueAt)) / DAY);
  return { state: after, daysLate: Math.max(1, days) };
}
