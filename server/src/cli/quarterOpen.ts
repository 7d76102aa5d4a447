import { formatInstant } from '../../../schema/language/formatInstant';
import { instantOfWallTime } from '../domain/belgrade';
import { openQuarter as open } from '../features/reporting/openQuarter';
import { type Command, UsageError } from './command';
import { quarterOf } from './quarterOf';

const DAY = 86_400_000;

export const openQuarter: Command = {
  usage: 'QUARTER [--due DAY]',
  summary:
    'Opens a quarter such as 2018-Q3 for reporting; reports are due by the end of DAY, such as 2018-10-20.',
  options: ['due'],
  words: 1,
  run: async ({ contextAs, tell }, { words, options }) => {
    const dueAt = options.due === undefined ? undefined : endOfDay(options.due);
    const view = await open(contextAs('COORDINATOR'), { quarter: quarterOf(words), dueAt });
    if (view.state !== 'OPEN') return tell(`${view.quarter} was opened before and is closed.`);
    const due = formatInstant('en', view.dueAt.toISOString());
    tell(`${view.quarter} is open: ${view.expectedReports} reports, due ${due} (Europe/Belgrade).`);
  },
};

/** The last millisecond of a day in Belgrade. */
function endOfDay(day: string): Date {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day))
    throw new UsageError('--due must be a day such as 2018-10-20.');
  return instantOfWallTime(midnight + DAY - 1);
}
