import { formatDay, formatShortDay } from '../../../schema/language/formatDay';
import { formatDayOf, formatInstant, formatShortInstant } from '../../../schema/language/formatInstant';
import { LANGUAGES, type Language } from '../../../schema/language/languages';
import { monthName } from '../../../schema/language/months';

test.each<[Language, string, string]>([
  ['sq', '30 shtator 2026', '30.9.2026'],
  ['sr', '30. septembar 2026.', '30. 9. 2026.'],
  ['en', '30 September 2026', '30 Sep 2026'],
])('the last day of the third quarter reads in %s as %s and shortly as %s', (language, long, short) => {
  expect(formatDay(language, '2026-09-30')).toBe(long);
  expect(formatShortDay(language, '2026-09-30')).toBe(short);
});

test('a day below ten has no leading zero', () => {
  expect(LANGUAGES.map((language) => formatDay(language, '2019-01-05'))).toEqual([
    '5 janar 2019',
    '5. januar 2019.',
    '5 January 2019',
  ]);
});

test('29 February exists in a leap year', () => {
  expect(formatDay('en', '2016-02-29')).toBe('29 February 2016');
});

test.each(['2019-02-29', '2019-13-01', '2019-00-10', '2019-04-31', '2019-4-3', '', '2019-04-03T00:00Z'])(
  '"%s" is no calendar day and is refused',
  (day) => {
    expect(() => formatDay('en', day)).toThrow(RangeError);
  },
);

/** Node knows the locale data that browsers lack: an independent witness for the names. */
const LOCALES: Record<Language, string> = { sq: 'sq', sr: 'sr-Latn', en: 'en-GB' };

test.each(LANGUAGES)('the months in %s agree with the Unicode locale data', (language) => {
  const names = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(months.map((month) => monthName(language, month))).toEqual(
    months.map((month) => names.format(Date.UTC(2026, month - 1, 15))),
  );
});

test.each<[string, string, string]>([
  ['2018-10-15T21:59:59.999Z', '15 October 2018, 23:59', 'summer time: two hours ahead of UTC'],
  ['2019-01-15T22:59:59.999Z', '15 January 2019, 23:59', 'winter time: one hour ahead'],
  ['2019-01-15T23:00:00.000Z', '16 January 2019, 00:00', 'midnight is the start of the next day'],
  ['2019-10-27T00:30:00.000Z', '27 October 2019, 02:30', 'before the clocks go back'],
  ['2019-10-27T01:30:00.000Z', '27 October 2019, 02:30', 'and again after it'],
])('%s is %s on the clocks of Pristina (%s)', (instant, shown) => {
  expect(formatInstant('en', instant)).toBe(shown);
});

test('an instant after midnight in Pristina belongs to the new day, though it is the old one in Greenwich', () => {
  expect(formatDayOf('en', '2019-01-15T22:59:59.999Z')).toBe('15 January 2019');
  expect(formatDayOf('en', '2019-01-15T23:00:00.000Z')).toBe('16 January 2019');
});

test.each<[Language, string, string]>([
  ['sq', '30 shtator 2026, 23:59', '30.9.2026, 23:59'],
  ['sr', '30. septembar 2026. u 23:59', '30. 9. 2026. u 23:59'],
  ['en', '30 September 2026, 23:59', '30 Sep 2026, 23:59'],
])('a deadline reads in %s as %s and shortly as %s', (language, long, short) => {
  expect(formatInstant(language, '2026-09-30T21:59:59.999Z')).toBe(long);
  expect(formatShortInstant(language, '2026-09-30T21:59:59.999Z')).toBe(short);
});

test('a text that is no instant is refused', () => {
  expect(() => formatInstant('en', 'yesterday')).toThrow(RangeError);
});
