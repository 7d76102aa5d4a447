import { assertMay } from '../../permission';
import type { Context } from '../../context';
import { DomainError } from '../../errors';
import type { EnterValuesInput } from '../../generated/schema';
import { enterCells } from './enterCells';
import { openForChange } from './openForChange';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';

const MOST_ENTRIES = 1000;

/** Enters many cells of one report: all of them or none. */
export async function enterValues(
  ctx: Context,
  { reportId, entries }: EnterValuesInput,
): Promise<ReportView> {
  assertMay(ctx, 'Mutation.enterValues');
  if (entries.length > MOST_ENTRIES)
    throw new DomainError('INVALID_INPUT', 'Error_TOO_MANY_ENTRIES', {
      field: 'entries',
      params: { limit: MOST_ENTRIES },
    });
  await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.enterValues', { reportId });
    const placed = entries.map((entry, place) => ({ entry, path: `entries.${place}` }));
    await enterCells(tx, report, placed);
  });
  return readReport(ctx, reportId);
}
