/** The wall clock in Europe/Belgrade, which is Pristina's zone. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Belgrade',
  hourCycle: 'h23',
  day: '2-digit',
  hour: '2-digit',
});

/** At midnight in Belgrade it is 23 o'clock of the day before in UTC in winter, 22 o'clock in summer. */
const HOURS_AHEAD = [1, 2];
const HOUR = 3_600_000;

/**
 * The last millisecond of a day in Belgrade, daylight saving included: `2019-10-15` ends at
 * `2019-10-15T21:59:59.999Z`. Throws RangeError when the text is no day.
 */
export function endOfDayInBelgrade(day: string): string {
  const end = new Date(`${day}T23:59:59.999Z`).getTime();
  const instants = HOURS_AHEAD.map((hours) => new Date(end - hours * HOUR));
  const found = instants.find((instant) => CLOCK.format(instant) === `${day.slice(8)}, 23`) ?? instants[0];
  if (found === undefined || Number.isNaN(end)) throw new RangeError(`Not a day: "${day}"`);
  return found.toISOString();
}
