import type { Refusal } from '../../../server/src/domain/refusal';
import { say } from '../../../schema/language/say';

/** Every refusal of the rules: a new one without a line here, or without a sentence, fails the build. */
const REFUSALS: Record<Refusal, true> = {
  WRONG_ROLE: true,
  NOT_YOUR_INSTITUTION: true,
  WORKFLOW_NOT_STARTED: true,
  WORKFLOW_DRAFT: true,
  WORKFLOW_SUBMITTED: true,
  WORKFLOW_RETURNED: true,
  WORKFLOW_APPROVED: true,
  QUARTER_NOT_OPEN: true,
  QUARTER_ALREADY_OPEN: true,
  QUARTER_NOT_BEGUN: true,
  QUARTER_NOT_ENDED: true,
  QUARTER_CLOSED: true,
  LINE_LOCKED: true,
  CELL_LOCKED: true,
  BREAKDOWN_LOCKED: true,
  OWN_SUBMISSION: true,
  NOT_CLEAN: true,
  THREAD_RESOLVED: true,
  NOTHING_TO_SUBMIT: true,
  HAS_ERRORS: true,
  WARNINGS_UNEXPLAINED: true,
};

test('every refused action is explained by a sentence of its own', () => {
  const refusals = Object.keys(REFUSALS) as Refusal[];
  const said = refusals.map((refusal) => say('sq', `Refusal_${refusal}`, { count: '3' }));
  expect(new Set(said).size).toBe(refusals.length);
});
