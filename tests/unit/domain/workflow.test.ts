import {
  isItemOpen,
  isJudged,
  mayStep,
  nextWorkflow,
  STEPS,
  type WorkflowStep,
} from '../../../server/src/domain/workflow';
import { ROLES, type Role, type Workflow } from '../../../server/src/domain/terms';

const STATES: Workflow[] = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'];
const names = Object.keys(STEPS) as WorkflowStep[];

const WAYS: Record<WorkflowStep, { ways: Partial<Record<Workflow, Workflow>>; by: Role }> = {
  start: { ways: { NOT_STARTED: 'DRAFT' }, by: 'FOCAL_POINT' },
  submit: { ways: { DRAFT: 'SUBMITTED', RETURNED: 'SUBMITTED' }, by: 'FOCAL_POINT' },
  return: { ways: { SUBMITTED: 'RETURNED' }, by: 'COORDINATOR' },
  approve: { ways: { SUBMITTED: 'APPROVED' }, by: 'COORDINATOR' },
  reopen: { ways: { APPROVED: 'RETURNED' }, by: 'COORDINATOR' },
};

test.each(names.flatMap((step) => STATES.map((from) => [step, from] as const)))(
  '%s leads from %s only where the review allows it',
  (step, from) => {
    expect(nextWorkflow(step, from)).toBe(WAYS[step].ways[from] ?? null);
  },
);

test.each(names.flatMap((step) => ROLES.map((role) => [step, role] as const)))(
  '%s is taken by %s only where it is that role’s step',
  (step, role) => {
    const [from] = STEPS[step].from;
    expect(mayStep(step, from, role)).toBe(WAYS[step].by === role);
  },
);

test('nobody takes a step from a state in which it is not possible', () => {
  expect(mayStep('approve', 'DRAFT', 'COORDINATOR')).toBe(false);
});

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
