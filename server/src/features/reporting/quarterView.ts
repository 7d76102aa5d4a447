import type { SignedIn } from '../../context';
import type { Quarter } from '../../domain/quarter';
import type { QuarterState } from '../../domain/terms';
import type { PlanInstitution } from '../../plan/plan';
import type { DeadlineView } from './deadlines.queries';

/** A quarter that was opened, or the next one that can be. */
export interface QuarterView {
  ctx: SignedIn;
  /** Of a quarter not opened yet: the quarter itself. */
  id: string;
  quarter: Quarter;
  state: QuarterState;
  dueAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  expectedReports: number;
  /** Submitted or approved. */
  submittedReports: number;
  approvedReports: number;
  extensions: ExtensionView[];
  /** Read for all quarters of a page at once, when they are asked for. */
  deadlines: () => Promise<DeadlineView[]>;
}

/** A later deadline for one institution. */
export interface ExtensionView {
  id: string;
  institution: PlanInstitution;
  dueAt: Date;
  reason: string;
  grantedBy: string;
  grantedAt: Date;
}
