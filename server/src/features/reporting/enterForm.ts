import type { Context } from '../../context';
import { DomainError } from '../../errors';
import type { EnterFormInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { enterCells } from './enterCells';
import { explainLines } from './explainLines';
import { openForChange } from './openForChange';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';

const MOST = 1000;

/**
 * Enters the cells and explanations of one report that a form brought: all of them or none. Errors name the place in
 * the input, for example `entries.3.amount` or `explanations.0.version`.
 */
export async function enterForm(
  ctx: Context,
  { reportId, entries, explanations }: EnterFormInput,
): Promise<ReportView> {
  assertMay(ctx, 'Mutation.enterForm');
  for (const [field, { length }] of Object.entries({ entries, explanations }))
    if (length > MOST)
      throw new DomainError('INVALID_INPUT', 'Error_TOO_MANY_ENTRIES', { field, params: { limit: MOST } });
  await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.enterForm', { reportId });
    const entered = await enterCells(
      tx,
      report,
      entries.map((entry, place) => ({ entry, path: `entries.${place}` })),
    );
    await explainLines(
      tx,
      entered,
      explanations.map((input, place) => ({ input, path: `explanations.${place}.` })),
    );
  });
  return readReport(ctx, reportId);
}
