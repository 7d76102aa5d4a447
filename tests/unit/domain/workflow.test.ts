import {
  isItemOpen,
  isJudged,
  nextWorkflow,
  STEPS,
  type WorkflowStep,
} from '../../../server/src/domain/workflow';
import type { Workflow } from '../../../server/src/domain/terms';

const STATES: Workflow[] = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'];
const names = Object.keys(STEPS) as WorkflowStep[];

const WAYS: Record<WorkflowStep, Partial<Record<Workflow, Workflow>>> = {
  start: { NOT_STARTED: 'DRAFT' },
  submit: { DRAFT: 'SUBMITTED', RETURNED: 'SUBMITTED' },
  return: { SUBMITTED: 'RETURNED' },
  approve: { SUBMITTED: 'APPROVED' },
  reopen: { APPROVED: 'RETURNED' },
};

test.each(names.flatMap((step) => STATES.map((from) => [step, from] as const)))(
  '%s leads from %s only where the review allows it',
  (step, from) => {
    expect(nextWorkflow(step, from)).toBe(WAYS[step][from] ?? null);
  },
);

test.each([
  ['NOT_STARTED', false, false, true],
  ['DRAFT', false, false, true],
  ['SUBMITTED', false, false, false],
  ['APPROVED', true, true, false],
  ['RETURNED', true, true, true],
  ['RETURNED', false, true, false],
  ['RETURNED', false, false, true],
] as const)(
  'in %s, a line named by the return: %s (others named: %s) is open: %s',
  (workflow, itemNamed, anyNamed, open) => {
    expect(isItemOpen(workflow, itemNamed, anyNamed)).toBe(open);
  },
);

test.each([
  ['RETURNED', true, true, true],
  ['RETURNED', false, true, false],
  ['RETURNED', false, false, true],
  ['DRAFT', false, false, true],
  ['SUBMITTED', false, true, true],
] as const)(
  'in %s, a line named by the return: %s (others named: %s) is judged at submitting: %s',
  (workflow, itemNamed, anyNamed, judged) => {
    expect(isJudged(workflow, itemNamed, anyNamed)).toBe(judged);
  },
);
