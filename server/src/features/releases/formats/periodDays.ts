import type { Quarter } from '../../../domain/quarter';

const QUARTER = /^(\d{4})-Q([1-4])$/;
const LAST_DAYS = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;
const FIRST_DAYS = { 1: '01-01', 2: '04-01', 3: '07-01', 4: '10-01' } as const;
type Number4 = keyof typeof LAST_DAYS;

/** Whether a period of a release is a quarter or a year. */
export const periodKind = (period: string): 'QUARTER' | 'YEAR' => (QUARTER.test(period) ? 'QUARTER' : 'YEAR');

/**
 * First and last day of a period, both included. The year of the release ends with the release's quarter: its figure
 * holds no more.
 */
export function periodDays(period: string, upTo: Quarter): { start: string; end: string } {
  const [, year, number] = QUARTER.exec(period) ?? [];
  if (year !== undefined) {
    const place = Number(number) as Number4;
    return { start: `${year}-${FIRST_DAYS[place]}`, end: `${year}-${LAST_DAYS[place]}` };
  }
  const last = upTo.startsWith(period) ? (Number(upTo.at(-1)) as Number4) : 4;
  return { start: `${period}-01-01`, end: `${period}-${LAST_DAYS[last]}` };
}
