import { daysInMonth, readDay, type DayParts } from './day';
import { formatDay, formatShortDay } from './formatDay';
import { formatQuarter } from './formatQuarter';
import { formatYear } from './formatYear';
import type { Language } from './languages';
import { monthName } from './months';

/**
 * A period from its first and last day, both included, in the shortest usual form:
 * whole years `2018`, `2015–2019`; a quarter `Q3 2018`; months of one year `May 2018`, `January–September 2018`;
 * one day `30 September 2018`; otherwise both days, `1 Mar 2017 – 12 May 2017`.
 * Throws RangeError when a day does not exist or the last lies before the first.
 */
export function formatPeriod(language: Language, startDay: string, endDay: string): string {
  if (startDay === endDay) return formatDay(language, startDay);
  const start = readDay(startDay);
  const end = readDay(endDay);
  if (endDay < startDay) throw new RangeError(`The period ends before it starts: ${startDay}, ${endDay}`);
  const wholeMonths = start.day === 1 && end.day === daysInMonth(end.year, end.month);
  if (wholeMonths && start.month === 1 && end.month === 12) {
    return formatYear(language, start.year, end.year);
  }
  if (wholeMonths && start.year === end.year) return formatMonths(language, start, end);
  return `${formatShortDay(language, startDay)} – ${formatShortDay(language, endDay)}`;
}

function formatMonths(language: Language, start: DayParts, end: DayParts): string {
  const isQuarter = start.month % 3 === 1 && end.month === start.month + 2;
  if (isQuarter) return formatQuarter(language, `${start.year}-Q${end.month / 3}`);
  const first = monthName(language, start.month);
  const last = monthName(language, end.month);
  const months = first === last ? first : `${first}–${last}`;
  return `${months} ${formatYear(language, start.year)}`;
}
