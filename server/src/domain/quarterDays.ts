import { numberOf, yearOf, type Quarter } from './quarter';

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const;
const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01'] as const;

/** The first day of a quarter: `2018-07-01`. */
export const firstDayOf = (quarter: Quarter): string =>
  `${yearOf(quarter)}-${FIRST_DAYS[numberOf(quarter) - 1] ?? ''}`;

/** The last day of a quarter: `2018-09-30`. */
export const lastDayOf = (quarter: Quarter): string =>
  `${yearOf(quarter)}-${LAST_DAYS[numberOf(quarter) - 1] ?? ''}`;
