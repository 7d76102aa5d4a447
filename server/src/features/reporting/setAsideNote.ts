import type { Context, SignedIn } from '../../context';
import { ReportLine } from '../../entities/reportLine';
import { SetAsideNote } from '../../entities/setAsideNote';
import { notFound } from '../../errors';
import type { ExplainLineInput } from '../../generated/schema';
import { newId } from '../../ids';
import { assertMay } from '../../permission';
import type { ReportHead } from '../../reports/reportHead';
import { applyOnce } from './applyOnce';
import { assertItemOpen } from './assertItemOpen';
import { noteOf, sameNote } from '../../reports/lineNote';
import { checkNote } from './checkNote';
import type { LineView } from './lineView';
import { openForChange } from './openForChange';
import { readLine } from './reports.queries';

/**
 * Ends a conflict about what a line says beside its figures in favour of what is stored: what was written is kept in
 * the history of the line. Nothing is kept when both say the same.
 */
export async function setAsideNote(ctx: Context, input: ExplainLineInput): Promise<LineView> {
  assertMay(ctx, 'Mutation.setAsideNote');
  const { lineId } = input;
  const report = await ctx.transaction(async (tx) => {
    const held = await openForChange(tx, 'Mutation.setAsideNote', { lineId });
    const change = { kind: 'setAsideNote', input };
    await applyOnce(tx, change, { present: undefined, work: () => setAside(tx, held, input) });
    return held;
  });
  return readLine(ctx, report, lineId);
}

async function setAside(tx: SignedIn, report: ReportHead, input: ExplainLineInput): Promise<void> {
  const { lineId } = input;
  const line = await tx.db.findOneBy(ReportLine, { id: lineId });
  if (!line) throw notFound('lineId');
  await assertItemOpen(tx, report, line);
  const typed = checkNote(input, '');
  if (sameNote(line, typed)) return;
  const [at, byId] = [tx.now(), tx.viewer.id];
  await tx.db.insert(SetAsideNote, { id: newId(), lineId, at, byId, typed, kept: noteOf(line) });
}
