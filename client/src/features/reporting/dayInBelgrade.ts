const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Belgrade',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Belgrade at an instant, `2019-10-15`, as fields for dates hold it. */
export const dayInBelgrade = (instant: string): string => {
  const parts = DAY.formatToParts(new Date(instant));
  return ['year', 'month', 'day'].map((name) => parts.find(({ type }) => type === name)?.value).join('-');
};
