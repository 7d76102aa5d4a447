/** Why an action is refused, as a key; the sentence is said in the reader's language. */
export type Refusal =
  | 'WRONG_ROLE'
  | 'NOT_YOUR_INSTITUTION'
  | 'WORKFLOW_NOT_STARTED'
  | 'WORKFLOW_DRAFT'
  | 'WORKFLOW_SUBMITTED'
  | 'WORKFLOW_RETURNED'
  | 'WORKFLOW_APPROVED'
  | 'QUARTER_NOT_OPEN'
  | 'QUARTER_ALREADY_OPEN'
  | 'QUARTER_NOT_BEGUN'
  | 'QUARTER_NOT_ENDED'
  | 'QUARTER_CLOSED'
  | 'LINE_LOCKED'
  | 'OWN_SUBMISSION'
  | 'NOTHING_TO_SUBMIT'
  | 'HAS_ERRORS'
  | 'WARNINGS_UNEXPLAINED';
