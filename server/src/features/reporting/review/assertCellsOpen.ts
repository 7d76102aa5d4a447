import type { SignedIn } from '../../../context';
import { lockedAmong, type NamedCells } from '../../../domain/returned';
import type { ReportLine } from '../../../entities/reportLine';
import { groupBy } from '../../../groupBy';
import { required } from '../../../plan/planRows';
import type { ReportHead } from '../../../reports/reportHead';
import type { StoredCells } from '../../../reports/readStoredCells';
import { assertAllowed } from '../assertAllowed';
import type { CellChange } from '../cellChange';
import { reportFacts } from '../../../reports/reportFacts';
import { rulesOfLine } from '../../../reports/lineRules';
import { namedCellsOf } from '../../../reports/namedCells';

/** Cells that are about to change, with their lines and what is stored there. */
interface EnteredCells {
  lines: ReadonlyMap<string, ReportLine>;
  stored: StoredCells;
  changes: readonly CellChange[];
}

/** Throws the reason when a cell of a returned report stays locked, since the return named other cells of its line. */
export async function assertCellsOpen(
  tx: SignedIn,
  report: ReportHead,
  { lines, stored, changes }: EnteredCells,
): Promise<void> {
  if (report.workflow !== 'RETURNED') return;
  const namedCells = await namedCellsOf(tx.db, report, [...lines.values()]);
  const { indicator } = await tx.plan();
  for (const [lineId, ofLine] of groupBy(changes, (change) => change.lineId)) {
    const named: NamedCells = namedCells.get(lineId) ?? [];
    if (named.length === 0) continue;
    const rules = rulesOfLine(required(indicator, required(lines, lineId).indicatorId), report.quarter);
    const entered = new Map(ofLine.map(({ cell, to }) => [cell, to]));
    const [locked = null] = lockedAmong(entered, stored.get(lineId) ?? new Map(), { named, rules });
    const facts = { itemNamed: true, anyNamed: true, cellOpen: locked === null };
    const field = ofLine.find(({ cell }) => cell === locked)?.path;
    assertAllowed('ENTER', reportFacts(tx, report, facts), { field, details: { lineId, cell: locked } });
  }
}
