/** The clock on the wall in Europe/Belgrade (also Pristina's zone), daylight saving included. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Belgrade',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * What a wall clock in Belgrade shows at an instant, as milliseconds counted as if the zone were
 * UTC. Differences of two wall times are differences in local time: a day has always 24 hours.
 */
export function wallTime(instant: Date): number {
  // en-GB writes day, month, year, hour, minute, second.
  const [day, month, year, hour, minute, second] = CLOCK.formatToParts(instant)
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => Number(value)) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second, instant.getUTCMilliseconds());
}

/**
 * The instant at which the wall clock in Belgrade shows the given wall time. An hour that exists
 * twice in autumn means its second passing.
 */
export function instantOfWallTime(wall: number): Date {
  const firstGuess = wall - offsetAt(wall);
  return new Date(wall - offsetAt(firstGuess));
}

const offsetAt = (time: number): number => wallTime(new Date(time)) - time;

/** The calendar day in Belgrade at an instant, `2018-10-15`. */
export const dayInBelgrade = (instant: Date): string =>
  new Date(wallTime(instant)).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, written `2018-10-15` and in no other way. */
export function isDay(text: string): boolean {
  const noon = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : Number.NaN);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text);
}

/**
 * The last millisecond of a day in Belgrade, daylight saving included: `2019-10-15` ends at 21:59:59.999 UTC.
 * Throws RangeError when the text is no day.
 */
export function endOfDay(day: string): Date {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  return instantOfWallTime(Date.parse(`${day}T23:59:59.999Z`));
}
