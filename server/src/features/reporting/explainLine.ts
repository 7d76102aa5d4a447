import { optionalText } from '../../checkedText';
import type { Context, SignedIn } from '../../context';
import { holdsNumber, TOTAL } from '../../domain/cell';
import { isBreakdownOpen } from '../../domain/returned';
import { LineNoteChange } from '../../entities/lineNoteChange';
import { ReportLine } from '../../entities/reportLine';
import { DomainError, notFound } from '../../errors';
import type { ExplainLineInput } from '../../generated/schema';
import { newId } from '../../ids';
import { assertMay } from '../../permission';
import type { ReportHead } from '../../reports/reportHead';
import { readStoredCells, type StoredCell } from '../../reports/readStoredCells';
import { guardedUpdate } from '../../transaction';
import { applyOnce } from './applyOnce';
import { assertAllowed } from './assertAllowed';
import type { LineView } from './lineView';
import { openForChange } from './openForChange';
import { readNamed } from '../../reports/readNamed';
import { reportFacts } from '../../reports/reportFacts';
import { readLine } from './reports.queries';
import { namedCellsOf } from '../../reports/namedCells';
import { startReport } from './startReport';

const EXPLANATION = { field: 'explanation', limit: 2000 };

/**
 * Records why the warnings of a line are right all the same, and whether the institution has its total alone. A line
 * is not marked so while its breakdown cells hold numbers, nor do they take numbers while it is: it would say two things.
 */
export async function explainLine(ctx: Context, input: ExplainLineInput): Promise<LineView> {
  assertMay(ctx, 'Mutation.explainLine');
  const { lineId } = input;
  const saved = await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.explainLine', { lineId });
    const change = { kind: 'explainLine', input };
    return applyOnce(tx, change, { present: report, work: () => explain(tx, report, input) });
  });
  return readLine(ctx, saved, lineId);
}

async function explain(
  tx: SignedIn,
  report: ReportHead,
  { lineId, version, noBreakdown, ...input }: ExplainLineInput,
): Promise<ReportHead> {
  const line = await tx.db.findOneBy(ReportLine, { id: lineId });
  if (!line) throw notFound('lineId');
  const anyNamed = (await readNamed(tx.db, [report])).has(report.id);
  const breakdownOpen = isBreakdownOpen(await namedCellsOf(tx.db, report, line));
  const facts = reportFacts(tx, report, { itemNamed: line.named, anyNamed, breakdownOpen });
  assertAllowed('EXPLAIN', facts);
  if (noBreakdown !== line.noBreakdown) assertAllowed('NO_BREAKDOWN', facts, { field: 'noBreakdown' });
  if (noBreakdown && !line.noBreakdown) await assertNoneEntered(tx, lineId);
  const note = { explanation: optionalText(input.explanation, EXPLANATION), noBreakdown };
  if (line.explanation === note.explanation && line.noBreakdown === noBreakdown) return report;
  if (!(await guardedUpdate(tx.db, ReportLine, { id: lineId, version }, note))) throw staleLine(line, note);
  await keepNoteChange(tx, line, note);
  return startReport(tx, report);
}

const keepNoteChange = (tx: SignedIn, from: ReportLine, to: Explained) =>
  tx.db.insert(LineNoteChange, {
    id: newId(),
    lineId: from.id,
    at: tx.now(),
    byId: tx.viewer.id,
    fromExplanation: from.explanation,
    fromNoBreakdown: from.noBreakdown,
    toExplanation: to.explanation,
    toNoBreakdown: to.noBreakdown,
  });

async function assertNoneEntered({ db }: SignedIn, lineId: string): Promise<void> {
  const cells = (await readStoredCells(db, [lineId])).get(lineId) ?? new Map<string, StoredCell>();
  if ([...cells].some(([cell, content]) => cell !== TOTAL && holdsNumber(content)))
    throw new DomainError('INVALID_INPUT', 'Error_BREAKDOWN_ENTERED', { field: 'noBreakdown' });
}

type Explained = Pick<ReportLine, 'explanation' | 'noBreakdown'>;

const staleLine = ({ id, explanation, noBreakdown, version }: ReportLine, yours: Explained): DomainError =>
  new DomainError('CONFLICT', 'Error_CONFLICT', {
    field: 'version',
    details: { lineId: id, yours, theirs: { explanation, noBreakdown }, version },
  });
