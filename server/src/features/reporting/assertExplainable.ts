import type { SignedIn } from '../../context';
import { holdsNumber, TOTAL } from '../../domain/cell';
import { isBreakdownOpen } from '../../domain/returned';
import { DomainError } from '../../errors';
import { readItemFacts } from '../../reports/itemFacts';
import { namedCellsOf } from '../../reports/namedCells';
import { readStoredCells, type StoredCell } from '../../reports/readStoredCells';
import type { ReportHead } from '../../reports/reportHead';
import { assertAllowed } from './assertAllowed';
import type { NoteChange } from './explainLines';

/**
 * Throws the reason when one of some lines takes no explanation now, or not the mark that it has no breakdown. A line is
 * not marked so while its breakdown cells hold numbers, nor do they take numbers while it is: it would say two things.
 */
export async function assertExplainable(
  tx: SignedIn,
  report: ReportHead,
  notes: readonly NoteChange[],
): Promise<void> {
  const factsOf = await readItemFacts(tx, report);
  const namedCells = await namedCellsOf(
    tx.db,
    report,
    notes.map(({ line }) => line),
  );
  for (const { line, note, path } of notes) {
    const facts = factsOf(line, { breakdownOpen: isBreakdownOpen(namedCells.get(line.id) ?? []) });
    const details = { lineId: line.id };
    assertAllowed('EXPLAIN', facts, { field: `${path}lineId`, details });
    if (note.noBreakdown !== line.noBreakdown)
      assertAllowed('NO_BREAKDOWN', facts, { field: `${path}noBreakdown`, details });
  }
  await assertNoneEntered(
    tx,
    notes.filter(({ line, note }) => note.noBreakdown && !line.noBreakdown),
  );
}

async function assertNoneEntered({ db }: SignedIn, marked: readonly NoteChange[]): Promise<void> {
  const stored = await readStoredCells(
    db,
    marked.map(({ line }) => line.id),
  );
  const holdsBreakdown = ([cell, content]: [string, StoredCell]) => cell !== TOTAL && holdsNumber(content);
  const entered = marked.find(({ line }) => [...(stored.get(line.id) ?? [])].some(holdsBreakdown));
  if (entered)
    throw new DomainError('INVALID_INPUT', 'Error_BREAKDOWN_ENTERED', {
      field: `${entered.path}noBreakdown`,
    });
}
