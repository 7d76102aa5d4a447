import { requiredText } from '../../../checkedText';
import type { Context, SignedIn } from '../../../context';
import { TOTAL } from '../../../domain/cell';
import { CommentThread } from '../../../entities/commentThread';
import { ReportLine } from '../../../entities/reportLine';
import { DomainError } from '../../../errors';
import type { StartThreadInput } from '../../../generated/schema';
import { newId } from '../../../ids';
import { assertMay } from '../../../permission';
import { applyOnce } from '../applyOnce';
import { openForChange } from '../openForChange';
import { readReport } from '../reports.queries';
import type { ReportView } from '../reportView';
import { addComment, COMMENT_TEXT } from './addComment';

/** Starts a conversation about a report, one of its lines or a cell of it. */
export async function startThread(ctx: Context, input: StartThreadInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.startThread');
  const { reportId } = input;
  await ctx.transaction(async (tx) => {
    await openForChange(tx, 'Mutation.startThread', { reportId });
    const change = { kind: 'startThread', input };
    await applyOnce(tx, change, { present: undefined, work: () => start(tx, input) });
  });
  return readReport(ctx, reportId);
}

async function start(
  tx: SignedIn,
  { reportId, lineId = null, cell = null, text }: StartThreadInput,
): Promise<void> {
  await assertPlace(tx, { reportId, lineId, cell });
  const checked = requiredText(text, COMMENT_TEXT);
  const id = newId();
  await tx.db.insert(CommentThread, { id, reportId, lineId, cell, resolvedAt: null, resolvedById: null });
  await addComment(tx, { id, reportId }, checked);
}

type Place = Pick<CommentThread, 'reportId' | 'lineId' | 'cell'>;

async function assertPlace(tx: SignedIn, { reportId, lineId, cell }: Place): Promise<void> {
  if (lineId === null) {
    if (cell !== null) throw wrong('Error_CELL_WITHOUT_LINE', 'cell');
    return;
  }
  const line = await tx.db.findOneBy(ReportLine, { id: lineId, reportId });
  if (!line) throw wrong('Error_UNKNOWN_LINE', 'lineId');
  const cells = (await tx.plan()).indicator.get(line.indicatorId)?.cells;
  if (cell !== null && cell !== TOTAL && !cells?.has(cell)) throw wrong('Error_UNKNOWN_CELL', 'cell');
}

const wrong = (sentence: ConstructorParameters<typeof DomainError>[1], field: string): DomainError =>
  new DomainError('INVALID_INPUT', sentence, { field });
