import { formatDay, formatShortDay } from './formatDay';
import type { Language } from './languages';

/** Day and time of an instant on the clocks of Pristina (zone Europe/Belgrade, daylight saving included). */
const BELGRADE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Belgrade',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Between day and time. Serbian has the preposition, since its year already ends in a full stop. */
const BEFORE_TIME: Record<Language, string> = { sq: ', ', sr: ' u ', en: ', ' };

/**
 * An instant (ISO 8601) with 24-hour time: en `30 September 2026, 23:59`, sq `30 shtator 2026, 23:59`,
 * sr `30. septembar 2026. u 23:59`. Throws RangeError when the text is no instant.
 */
export function formatInstant(language: Language, instant: string): string {
  const { day, time } = inBelgrade(instant);
  return formatDay(language, day) + BEFORE_TIME[language] + time;
}

/** An instant for tables and histories, with the short form of the day: en `30 Sep 2026, 23:59`. */
export function formatShortInstant(language: Language, instant: string): string {
  const { day, time } = inBelgrade(instant);
  return formatShortDay(language, day) + BEFORE_TIME[language] + time;
}

/** The day of an instant, without the time. */
export const formatDayOf = (language: Language, instant: string): string =>
  formatDay(language, inBelgrade(instant).day);

function inBelgrade(instant: string): { day: string; time: string } {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`Not an instant: "${instant}"`);
  const parts = BELGRADE.formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}
