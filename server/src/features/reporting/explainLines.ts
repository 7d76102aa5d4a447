import { In } from 'typeorm';
import type { SignedIn } from '../../context';
import { LineNoteChange } from '../../entities/lineNoteChange';
import { ReportLine } from '../../entities/reportLine';
import { DomainError } from '../../errors';
import type { ExplainLineInput } from '../../generated/schema';
import { guardedUpdates } from '../../guardedUpdates';
import { newId } from '../../ids';
import { insertRows } from '../../insertRows';
import type { ReportHead } from '../../reports/reportHead';
import { notYetApplied, rememberApplied, type SentChange } from './applyOnce';
import { assertExplainable } from './assertExplainable';
import { noteOf, sameNote, type LineNote } from '../../reports/lineNote';
import { checkNote } from './checkNote';
import { startReport } from './startReport';

/** An explanation and what stands before its fields in the input, for messages: empty, or `explanations.3.`. */
export interface PlacedExplanation {
  input: ExplainLineInput;
  path: string;
}

/** What is to be said of a line. */
export interface NoteChange extends PlacedExplanation {
  line: ReportLine;
  note: LineNote;
}

/**
 * Explains lines of a report that the transaction holds: all of them or none, in a number of statements that does
 * not grow with them. One whose key says that it was applied is passed over; a line that says so already is left as
 * it is, whatever version was shown. Returns the report as it is then.
 */
export async function explainLines(
  tx: SignedIn,
  report: ReportHead,
  explanations: readonly PlacedExplanation[],
): Promise<ReportHead> {
  const sent = await notYetApplied(tx, explanations.map(asSent));
  if (sent.length === 0) return report;
  const notes = await notesOf(tx, report, sent);
  await assertExplainable(tx, report, notes);
  const changes = notes.filter(({ line, note }) => !sameNote(line, note));
  const stale = changes.find(({ line, input }) => line.version !== input.version);
  if (stale) throw staleLine(stale);
  if (changes.length > 0) await saveNotes(tx, changes);
  await rememberApplied(tx, sent);
  return changes.length === 0 ? report : startReport(tx, report);
}

const asSent = (placed: PlacedExplanation): PlacedExplanation & SentChange => ({
  ...placed,
  kind: 'explainLine',
  field: `${placed.path}key`,
});

async function notesOf(
  { db }: SignedIn,
  { id: reportId }: ReportHead,
  explanations: readonly PlacedExplanation[],
): Promise<NoteChange[]> {
  const ids = explanations.map(({ input }) => input.lineId);
  const rows = await db.find(ReportLine, { where: { reportId, id: In(ids) } });
  const lines = new Map(rows.map((line) => [line.id, line]));
  return explanations.map(({ input, path }, place) => {
    const line = lines.get(input.lineId);
    if (!line) throw wrong('Error_UNKNOWN_LINE', `${path}lineId`);
    if (ids.indexOf(input.lineId) < place) throw wrong('Error_ENTRY_TWICE', `${path}lineId`);
    return { line, input, path, note: checkNote(input, path) };
  });
}

async function saveNotes(tx: SignedIn, changes: readonly NoteChange[]): Promise<void> {
  const [first] = changes;
  const rows = changes.map(({ line, note }) => ({ row: line, set: note }));
  if (!(await guardedUpdates(tx.db, ReportLine, rows)) && first) throw staleLine(first);
  await insertRows(
    tx.db,
    LineNoteChange,
    changes.map(({ line, note }) => historyRow(tx, line, note)),
  );
}

const historyRow = ({ now, viewer }: SignedIn, line: ReportLine, to: LineNote) => ({
  id: newId(),
  lineId: line.id,
  at: now(),
  byId: viewer.id,
  from: noteOf(line),
  to,
});

const staleLine = ({ line, note: yours, path }: NoteChange): DomainError =>
  new DomainError('CONFLICT', 'Error_CONFLICT', {
    field: `${path}version`,
    details: { lineId: line.id, yours, theirs: noteOf(line), version: line.version },
  });

const wrong = (sentence: ConstructorParameters<typeof DomainError>[1], field: string): DomainError =>
  new DomainError('INVALID_INPUT', sentence, { field });
