import type { Context } from '../../context';
import type { EnterValueInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { enterCells } from './enterCells';
import type { LineView } from './lineView';
import { openForChange } from './openForChange';
import { readLine } from './reports.queries';

/** Enters one cell of a line and remembers who entered it. */
export async function enterValue(ctx: Context, { entry }: EnterValueInput): Promise<LineView> {
  assertMay(ctx, 'Mutation.enterValue');
  const { lineId } = entry;
  const reportId = await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.enterValue', { lineId });
    await enterCells(tx, report, [{ entry, path: 'entry' }]);
    return report.id;
  });
  return readLine(ctx, { reportId, lineId });
}
