import type { Context } from '../../context';
import type { ExplainLineInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { explainLines } from './explainLines';
import type { LineView } from './lineView';
import { openForChange } from './openForChange';
import { readLine } from './reports.queries';

/** Records why the warnings of a line are right all the same, and whether the institution has its total alone. */
export async function explainLine(ctx: Context, input: ExplainLineInput): Promise<LineView> {
  assertMay(ctx, 'Mutation.explainLine');
  const { lineId } = input;
  const saved = await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.explainLine', { lineId });
    return explainLines(tx, report, [{ input, path: '' }]);
  });
  return readLine(ctx, saved, lineId);
}
