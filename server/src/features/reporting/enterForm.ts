import type { Context } from '../../context';
import { DomainError } from '../../errors';
import type { EnterFormInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { enterCells } from './enterCells';
import { explainLines } from './explainLines';
import { openForChange } from './openForChange';
import { recordStatuses } from './recordStatuses';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';

const MOST = 1000;

/**
 * Enters the cells, explanations and statuses of activities of one report that a form brought: all of them or none.
 * Errors name the place in the input, for example `entries.3.amount` or `explanations.0.version`. The mark "no
 * breakdown" is taken away before cells are entered, and set after they were cleared.
 */
export async function enterForm(
  ctx: Context,
  { reportId, entries, explanations, activities = [] }: EnterFormInput,
): Promise<ReportView> {
  assertMay(ctx, 'Mutation.enterForm');
  for (const [field, { length }] of Object.entries({ entries, explanations, activities }))
    if (length > MOST)
      throw new DomainError('INVALID_INPUT', 'Error_TOO_MANY_ENTRIES', { field, params: { limit: MOST } });
  const notes = explanations.map((input, place) => ({ input, path: `explanations.${place}.` }));
  const cells = entries.map((entry, place) => ({ entry, path: `entries.${place}` }));
  const statuses = activities.map((input, place) => ({ input, path: `activities.${place}.` }));
  await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.enterForm', { reportId });
    const unmarked = await explainLines(
      tx,
      report,
      notes.filter(({ input }) => !input.noBreakdown),
    );
    const entered = await enterCells(tx, unmarked, cells);
    const marked = await explainLines(
      tx,
      entered,
      notes.filter(({ input }) => input.noBreakdown),
    );
    await recordStatuses(tx, marked, statuses);
  });
  return readReport(ctx, reportId);
}
