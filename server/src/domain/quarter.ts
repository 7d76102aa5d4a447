import { instantOfWallTime } from './belgrade';

export { dayInBelgrade, endOfDay } from './belgrade';

/** A calendar quarter, written `2018-Q3`. The text sorts in time order. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

const PATTERN = /^[1-9]\d{3}-Q[1-4]$/;

export const isQuarter = (text: string): text is Quarter => PATTERN.test(text);

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Whether a year can have to do with reporting at all: 2000 to 2100. What is farther away is a slip of the keyboard. */
export const isYearInReach = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Reads `2018-Q3`; throws RangeError for anything else. */
export function parseQuarter(text: string): Quarter {
  if (!isQuarter(text)) throw new RangeError(`Not a quarter: ${text}`);
  return text;
}

/** Number of quarters since year 0; for arithmetic only. */
export const toIndex = (quarter: Quarter): number => yearOf(quarter) * 4 + numberOf(quarter) - 1;

/** The inverse of `toIndex`; throws RangeError outside the years 1000 to 9999. */
export const fromIndex = (index: number): Quarter =>
  parseQuarter(`${Math.floor(index / 4)}-Q${(index % 4) + 1}`);

export const yearOf = (quarter: Quarter): number => Number(quarter.slice(0, 4));
export const numberOf = (quarter: Quarter) => Number(quarter.slice(6)) as 1 | 2 | 3 | 4;

export const nextQuarter = (quarter: Quarter): Quarter => fromIndex(toIndex(quarter) + 1);
export const previousQuarter = (quarter: Quarter): Quarter => fromIndex(toIndex(quarter) - 1);
export const sameQuarterLastYear = (quarter: Quarter): Quarter => fromIndex(toIndex(quarter) - 4);

/** All quarters from one to another, both included; empty when `to` is earlier. */
export function quartersBetween(from: Quarter, to: Quarter): Quarter[] {
  const first = toIndex(from);
  const length = Math.max(0, toIndex(to) - first + 1);
  return Array.from({ length }, (_, step) => fromIndex(first + step));
}

export const quartersOfYear = (year: number): Quarter[] =>
  quartersBetween(parseQuarter(`${year}-Q1`), parseQuarter(`${year}-Q4`));

/** The quarter of a day written `2018-10-15`; throws RangeError for anything else. */
export function quarterOfDay(day: string): Quarter {
  const month = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.exec(day)?.[1];
  if (month === undefined) throw new RangeError(`Not a day: ${day}`);
  return parseQuarter(`${day.slice(0, 4)}-Q${Math.ceil(Number(month) / 3)}`);
}

/** Reports are due at the end of this day after the quarter ends. */
const DAYS_TO_REPORT = 15;

/** The first instant of a quarter in Europe/Belgrade. */
export const startOfQuarter = (quarter: Quarter): Date => instantOfWallTime(wallStart(quarter));

/** The last millisecond of a quarter in Europe/Belgrade. */
export const endOfQuarter = (quarter: Quarter): Date => endOfDayAfter(quarter, 0);

/**
 * When reports are due unless the coordinator sets another date: 23:59:59.999 in Europe/Belgrade of
 * the 15th day after the quarter ends, daylight saving included.
 */
export const dueInstant = (quarter: Quarter): Date => endOfDayAfter(quarter, DAYS_TO_REPORT);

const endOfDayAfter = (quarter: Quarter, days: number): Date =>
  instantOfWallTime(wallStart(nextQuarter(quarter)) + days * 86_400_000 - 1);

const wallStart = (quarter: Quarter): number => Date.UTC(yearOf(quarter), (numberOf(quarter) - 1) * 3, 1);
