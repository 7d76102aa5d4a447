import { dueInstant, endOfQuarter, type Quarter } from '../../server/src/domain/quarter';
import type { Chance } from './chance';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** So many days later, at the same time of day but for daylight saving. */
export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY);

/** So many minutes later. */
export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);

/** Half past eight in the morning after a quarter. */
export const morningAfter = (quarter: Quarter): Date =>
  minutesAfter(new Date(endOfQuarter(quarter).getTime() + 1), 8 * 60 + 30);

/** In working hours, so many days after the last day of the deadline (before it: a negative number). */
export const workingTime = (quarter: Quarter, days: number, chance: Chance): Date => {
  const evening = daysAfter(new Date(dueInstant(quarter).getTime() + 1), days);
  return minutesAfter(evening, -chance.whole(8 * 60, 15 * 60));
};
