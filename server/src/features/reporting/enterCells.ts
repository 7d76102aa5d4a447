import { In } from 'typeorm';
import { optionalText } from '../../checkedText';
import type { SignedIn } from '../../context';
import { BLANK, holdsNumber, sameContent, TOTAL } from '../../domain/cell';
import { ReportLine } from '../../entities/reportLine';
import { DomainError } from '../../errors';
import type { CellEntry } from '../../generated/schema';
import type { Plan, PlanIndicator } from '../../plan/plan';
import { required } from '../../plan/planRows';
import type { ReportHead } from '../../reports/reportHead';
import { readStoredCells, type StoredCells } from '../../reports/readStoredCells';
import { notYetApplied, rememberApplied, type SentChange } from './applyOnce';
import { assertItemOpen } from './assertItemOpen';
import type { CellChange } from './cellChange';
import { cellConflict } from './cellConflict';
import { checkEntry } from './checkEntry';
import { assertCellsOpen } from './review/assertCellsOpen';
import { saveCells } from './saveCells';
import { startReport } from './startReport';

const WHY_LIMIT = 2000;

/** An entry and its path in the input, for messages. */
export interface PlacedEntry {
  entry: CellEntry;
  path: string;
}

/** An entry with what it is about. */
interface Matched extends PlacedEntry {
  indicator: PlanIndicator;
  cell: string;
}

/**
 * Enters cells in a report that the transaction holds: all of them or none, in a number of statements that does not
 * grow with them. An entry whose key says that it was applied is
 * passed over; a cell that already holds what is entered is left as it is, whatever version was shown. Returns the
 * report as it is then.
 */
export async function enterCells(
  tx: SignedIn,
  report: ReportHead,
  entries: readonly PlacedEntry[],
): Promise<ReportHead> {
  const sent = await notYetApplied(tx, entries.map(asSent));
  if (sent.length === 0) return report;
  const entered = await enterNew(tx, report, sent);
  await rememberApplied(tx, sent);
  return entered;
}

/** An entry is the same change whether it was sent by itself or with others. */
const asSent = (placed: PlacedEntry): PlacedEntry & SentChange => ({
  ...placed,
  kind: 'enterValue',
  input: placed.entry,
  field: `${placed.path}.key`,
});

async function enterNew(
  tx: SignedIn,
  report: ReportHead,
  entries: readonly PlacedEntry[],
): Promise<ReportHead> {
  const lines = await linesOf(tx, report, entries);
  await assertItemOpen(tx, report, ...entries.map(itemOf(lines)));
  const matched = matchEntries(await tx.plan(), lines, entries);
  const stored = await readStoredCells(tx.db, [...lines.keys()]);
  const changes = changesOf(matched, stored);
  await assertCellsOpen(tx, report, { lines, stored, changes });
  const stale = changes.find(({ stored, shown }) => (stored?.version ?? 0) !== shown);
  if (stale) throw await cellConflict(tx, stale);
  const unfit = changes.find(({ lineId, cell, to }) => {
    return cell !== TOTAL && holdsNumber(to) && lines.get(lineId)?.noBreakdown;
  });
  if (unfit) throw wrong('Error_NO_BREAKDOWN_MARKED', `${unfit.path}.cell`);
  if (changes.length === 0) return report;
  await saveCells(tx, changes);
  return startReport(tx, report);
}

async function linesOf({ db }: SignedIn, report: ReportHead, entries: readonly PlacedEntry[]) {
  const ids = [...new Set(entries.map(({ entry }) => entry.lineId))];
  const found = await db.find(ReportLine, { where: { reportId: report.id, id: In(ids) } });
  const lines = new Map(found.map((line) => [line.id, line]));
  const unknown = entries.find(({ entry }) => !lines.has(entry.lineId));
  if (unknown) throw wrong('Error_UNKNOWN_LINE', `${unknown.path}.lineId`);
  return lines;
}

const itemOf =
  (lines: ReadonlyMap<string, ReportLine>) =>
  ({ entry: { lineId }, path }: PlacedEntry) => ({
    named: required(lines, lineId).named,
    parts: { field: path, details: { lineId } },
  });

function matchEntries(
  plan: Plan,
  lines: ReadonlyMap<string, ReportLine>,
  entries: readonly PlacedEntry[],
): Matched[] {
  const seen = new Set<string>();
  return entries.map(({ entry, path }) => {
    const cell = entry.cell ?? TOTAL;
    const indicator = plan.indicator.get(lines.get(entry.lineId)?.indicatorId ?? '');
    if (!indicator) throw wrong('Error_UNKNOWN_LINE', `${path}.lineId`);
    if (seen.size === seen.add(`${entry.lineId} ${cell}`).size)
      throw wrong('Error_ENTRY_TWICE', `${path}.cell`);
    return { entry, path, indicator, cell };
  });
}

const changesOf = (matched: readonly Matched[], stored: StoredCells): (CellChange & { shown: number })[] =>
  matched
    .map(({ entry, path, indicator, cell }) => ({
      lineId: entry.lineId,
      cell,
      to: checkEntry(indicator, entry, path),
      why: optionalText(entry.why, { field: `${path}.why`, limit: WHY_LIMIT }),
      stored: stored.get(entry.lineId)?.get(cell) ?? null,
      shown: entry.version,
      path,
    }))
    .filter((change) => !sameContent(change.stored ?? BLANK, change.to));

const wrong = (sentence: ConstructorParameters<typeof DomainError>[1], field: string): DomainError =>
  new DomainError('INVALID_INPUT', sentence, { field });
