import type { CellContent } from '../../domain/cell';
import type { Finding } from '../../domain/checks';
import type { Quarter } from '../../domain/quarter';
import type { ReportLine } from '../../entities/reportLine';
import type { PlanIndicator } from '../../plan/plan';
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
  findings: () => readonly Finding[];
}

/** Quarter -> cell key -> what the same institution reported there. */
export type PastCells = ReadonlyMap<Quarter, ReadonlyMap<string, CellContent>>;

/** One cell of a line, entered or not. */
export interface CellView {
  line: LineView;
  key: string;
  stored: StoredCell | null;
}
