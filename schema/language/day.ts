/** A calendar day in numbers; month and day count from 1. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** The number of days of a month, 1 to 12. */
export const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads a calendar day `2026-09-30`. Throws RangeError for anything else, 30 February included. */
export function readDay(text: string): DayParts {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!exists) throw new RangeError(`Not a calendar day: "${text}"`);
  return { year, month, day };
}
