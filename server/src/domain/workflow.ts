import type { Workflow } from './terms';

interface Step {
  from: readonly Workflow[];
  to: Workflow;
}

/**
 * The ways of a report through its review; who may take them stands in access.ts. Reopening takes an approved report
 * back, with a reason.
 */
export const STEPS = {
  start: { from: ['NOT_STARTED'], to: 'DRAFT' },
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
  return: { from: ['SUBMITTED'], to: 'RETURNED' },
  approve: { from: ['SUBMITTED'], to: 'APPROVED' },
  reopen: { from: ['APPROVED'], to: 'RETURNED' },
} as const satisfies Record<string, Step>;

export type WorkflowStep = keyof typeof STEPS;

/** Where a step leads from a state; null when it is not possible there. */
export function nextWorkflow(step: WorkflowStep, from: Workflow): Workflow | null {
  const { from: starts, to }: Step = STEPS[step];
  return starts.includes(from) ? to : null;
}

/**
 * Whether what the checks find in a line or an activity counts when the report is submitted. What a return locked was
 * judged before: an edit of an earlier quarter, which can make it remarkable later, must not hold this one up.
 */
export const isJudged = (workflow: Workflow, itemNamed: boolean, anyNamed: boolean): boolean =>
  workflow !== 'RETURNED' || isItemOpen(workflow, itemNamed, anyNamed);

/**
 * Whether a line or an activity of a report takes entries, as far as the workflow says: all while
 * the report is drafted; of a returned one those that the return named, or all when it named none.
 */
export function isItemOpen(workflow: Workflow, itemNamed: boolean, anyNamed: boolean): boolean {
  if (workflow === 'RETURNED') return itemNamed || !anyNamed;
  return workflow === 'NOT_STARTED' || workflow === 'DRAFT';
}
