import type { Finding } from '../../domain/checks';
import type { NamedCells } from '../../domain/returned';
import type { ReportLine } from '../../entities/reportLine';
import type { PlanIndicator } from '../../plan/plan';
import type { PastCells } from '../../reports/readPast';
import type { StoredCell } from '../../reports/readStoredCells';
import type { ReportView } from './reportView';

/** One line of a report with everything that its checks and its page need. */
export interface LineView extends Pick<
  ReportLine,
  'id' | 'noBreakdown' | 'explanation' | 'named' | 'returnComment' | 'version'
> {
  report: ReportView;
  indicator: PlanIndicator;
  cells: ReadonlyMap<string, StoredCell>;
  past: PastCells;
  /** Of a returned report: the cells that the return named, where it did not name the whole line. */
  namedCells: NamedCells;
  /** By cell named: what the return said of it. */
  cellComments: ReadonlyMap<string, string | null>;
  findings: () => readonly Finding[];
}

/** One cell of a line, entered or not. */
export interface CellView {
  line: LineView;
  key: string;
  stored: StoredCell | null;
}
