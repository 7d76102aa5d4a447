import type { Context, SignedIn } from '../../context';
import { BLANK, contentOf, sameContent, TOTAL } from '../../domain/cell';
import { ReportLine } from '../../entities/reportLine';
import { SetAsideValue } from '../../entities/setAsideValue';
import { notFound } from '../../errors';
import type { CellEntry, SetAsideValueInput } from '../../generated/schema';
import { newId } from '../../ids';
import { assertMay } from '../../permission';
import type { ReportHead } from '../../reports/reportHead';
import { readStoredCells } from '../../reports/readStoredCells';
import { applyOnce } from './applyOnce';
import { assertItemOpen } from './assertItemOpen';
import { checkEntry } from './checkEntry';
import type { LineView } from './lineView';
import { openForChange } from './openForChange';
import { readLine } from './reports.queries';

/**
 * Ends a conflict in favour of what is stored: the cell stays as it is, and what was typed is kept in the history of
 * the line. Nothing is kept when both say the same.
 */
export async function setAsideValue(ctx: Context, { entry }: SetAsideValueInput): Promise<LineView> {
  assertMay(ctx, 'Mutation.setAsideValue');
  const { lineId } = entry;
  const report = await ctx.transaction(async (tx) => {
    const held = await openForChange(tx, 'Mutation.setAsideValue', { lineId });
    const change = { kind: 'setAsideValue', input: entry, field: 'entry.key' };
    await applyOnce(tx, change, { present: undefined, work: () => setAside(tx, held, entry) });
    return held;
  });
  return readLine(ctx, report, lineId);
}

async function setAside(tx: SignedIn, report: ReportHead, entry: CellEntry): Promise<void> {
  const { lineId, cell = TOTAL } = entry;
  const line = await tx.db.findOneBy(ReportLine, { id: lineId });
  const indicator = (await tx.plan()).indicator.get(line?.indicatorId ?? '');
  if (!line || !indicator) throw notFound('entry.lineId');
  await assertItemOpen(tx, report, line);
  const typed = checkEntry(indicator, entry, 'entry');
  const kept = (await readStoredCells(tx.db, [lineId])).get(lineId)?.get(cell) ?? BLANK;
  if (sameContent(kept, typed)) return;
  await tx.db.insert(SetAsideValue, {
    id: newId(),
    lineId,
    cell,
    at: tx.now(),
    byId: tx.viewer.id,
    typed,
    kept: contentOf(kept),
  });
}
