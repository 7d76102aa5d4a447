import { formatInstant } from '../../../schema/language/formatInstant';
import { endOfDay } from '../domain/quarter';
import { openQuarter as open } from '../features/reporting/openQuarter';
import { type Command, UsageError } from './command';
import { quarterOf } from './quarterOf';

export const openQuarter: Command = {
  usage: 'QUARTER [--due DAY]',
  summary:
    'Opens a quarter such as 2018-Q3 for reporting; reports are due by the end of DAY, such as 2018-10-20.',
  options: ['due'],
  words: 1,
  run: async ({ contextAs, tell }, { words, options }) => {
    const dueOn = checkDay(options.due);
    const view = await open(contextAs('COORDINATOR'), { quarter: quarterOf(words), dueOn });
    if (view.state !== 'OPEN') return tell(`${view.quarter} was opened before and is closed.`);
    const due = formatInstant('en', view.dueAt.toISOString());
    tell(`${view.quarter} is open: ${view.expectedReports} reports, due ${due} (Europe/Belgrade).`);
  },
};

/** The day as it was typed. Throws UsageError when it is none. */
function checkDay(day: string | undefined): string | undefined {
  try {
    if (day !== undefined) endOfDay(day);
  } catch {
    throw new UsageError('--due must be a day such as 2018-10-20.');
  }
  return day;
}
