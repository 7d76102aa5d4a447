import { may, type Operation, type Viewer } from './access';
import type { Refusal } from './refusal';
import type { QuarterState, ViewerAction, Workflow } from './terms';
import { isItemOpen, nextWorkflow, type WorkflowStep } from './workflow';

/** What an action on a report, or on one of its lines or activities, depends on. */
export interface ReportFacts {
  viewer: Viewer;
  /** The institution whose report it is. */
  institutionId: string;
  workflow: Workflow;
  quarterState: QuarterState;
  /** An extension of this institution is still running. */
  extensionOpen: boolean;
  /** Taken back after approval, for a correction. */
  reopened: boolean;
  /** Ids of all who ever submitted it. */
  submittedBy: readonly string[];
  errors: number;
  unexplainedWarnings: number;
  /** For a line or activity: the last return named it. */
  itemNamed: boolean;
  /** The last return named anything at all. */
  anyNamed: boolean;
  /** For a cell of an item that is open: it is open itself, see `isCellOpen`. */
  cellOpen: boolean;
  /** For a line that is open: that it has no breakdown can be said, see `isBreakdownOpen`. */
  breakdownOpen: boolean;
}

export type ReportAction = Extract<
  ViewerAction,
  'ENTER' | 'EXPLAIN' | 'NO_BREAKDOWN' | 'SUBMIT' | 'RETURN' | 'APPROVE' | 'REOPEN'
>;

const OPERATIONS: Record<ReportAction, Operation> = {
  ENTER: 'Mutation.enterValue',
  EXPLAIN: 'Mutation.explainLine',
  NO_BREAKDOWN: 'Mutation.explainLine',
  SUBMIT: 'Mutation.submitReport',
  RETURN: 'Mutation.returnReport',
  APPROVE: 'Mutation.approveReport',
  REOPEN: 'Mutation.reopenReport',
};

/** The rules of each action after the role's, in the order in which they are said. */
const RULES: Record<ReportAction, (facts: ReportFacts) => Refusal | null> = {
  ENTER: refuseEntry,
  EXPLAIN: refuseItem,
  NO_BREAKDOWN: (facts) => refuseItem(facts) ?? (facts.breakdownOpen ? null : 'BREAKDOWN_LOCKED'),
  SUBMIT: refuseSubmitting,
  RETURN: (facts) => refuseReview('return', facts),
  APPROVE: (facts) => refuseReview('approve', facts),
  REOPEN: (facts) => refuseReview('reopen', facts),
};

/**
 * Why the viewer may not take an action now; null when he or she may. The use case asserts it and
 * the page shows it: a button and a refusal cannot disagree.
 */
export function refusalOf(action: ReportAction, facts: ReportFacts): Refusal | null {
  const { viewer, institutionId } = facts;
  if (!may(viewer, OPERATIONS[action])) return 'WRONG_ROLE';
  if (!may(viewer, OPERATIONS[action], { institutionId })) return 'NOT_YOUR_INSTITUTION';
  return RULES[action](facts);
}

function refuseEntry(facts: ReportFacts): Refusal | null {
  return refuseItem(facts) ?? (facts.cellOpen ? null : 'CELL_LOCKED');
}

function refuseItem(facts: ReportFacts): Refusal | null {
  const { workflow, itemNamed, anyNamed } = facts;
  if (workflow === 'SUBMITTED' || workflow === 'APPROVED') return `WORKFLOW_${workflow}`;
  if (!isItemOpen(workflow, itemNamed, anyNamed)) return 'LINE_LOCKED';
  return refuseQuarter(facts);
}

/** A closed quarter takes entries only through a named extension or a correction. */
function refuseQuarter(facts: ReportFacts): Refusal | null {
  const { quarterState, extensionOpen, reopened, workflow } = facts;
  if (quarterState === 'NOT_OPEN') return 'QUARTER_NOT_OPEN';
  const correction = reopened && workflow === 'RETURNED';
  return quarterState === 'CLOSED' && !extensionOpen && !correction ? 'QUARTER_CLOSED' : null;
}

function refuseSubmitting(facts: ReportFacts): Refusal | null {
  if (facts.workflow === 'NOT_STARTED') return 'NOTHING_TO_SUBMIT';
  if (nextWorkflow('submit', facts.workflow) === null) return `WORKFLOW_${facts.workflow}`;
  const closed = refuseQuarter(facts);
  if (closed !== null) return closed;
  if (facts.errors > 0) return 'HAS_ERRORS';
  return facts.unexplainedWarnings > 0 ? 'WARNINGS_UNEXPLAINED' : null;
}

/** Nobody reviews a report that he or she submitted, also when somebody else submitted it again. */
function refuseReview(step: WorkflowStep, facts: ReportFacts): Refusal | null {
  const { workflow, viewer, submittedBy } = facts;
  if (nextWorkflow(step, workflow) === null) return `WORKFLOW_${workflow}`;
  return submittedBy.includes(viewer.id) ? 'OWN_SUBMISSION' : null;
}
