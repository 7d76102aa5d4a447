import { say } from '../../../../../schema/language/say';
import { cellsInError, isCellOpen } from '../../../domain/returned';
import { refusalOf } from '../../../domain/viewerActions';
import { ruleOf } from '../../../reports/lineFindings';
import type { CellView } from '../lineView';
import { reportFacts } from '../../../reports/reportFacts';

/** Why a cell takes no entry although its line does, in words; null when it takes one, or the line takes none. */
export function lockedReasonOf({ line, key }: CellView): string | null {
  const { namedCells, named, report, indicator } = line;
  if (namedCells.length === 0) return null;
  const inError = cellsInError(line.findings(), indicator.breakdowns.map(ruleOf));
  const cellOpen = isCellOpen(key, namedCells, inError);
  const { ctx } = report.batch;
  const facts = reportFacts(ctx, report, { itemNamed: named, anyNamed: true, cellOpen });
  return refusalOf('ENTER', facts) === 'CELL_LOCKED' ? say(ctx.language, 'Refusal_CELL_LOCKED') : null;
}
