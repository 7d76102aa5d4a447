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
  const report = await ctx.transaction(async (tx) => {
    const held = await openForChange(tx, 'Mutation.enterValue', { lineId });
    return enterCells(tx, held, [{ entry, path: 'entry' }]);
  });
  return readLine(ctx, report, lineId);
}
