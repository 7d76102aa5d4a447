import type { Workflow } from '../../generated/graphql';

export type UnsentState = 'DRAFT' | 'RETURNED' | 'CORRECTING';

interface Unsent {
  workflow: Workflow;
  /** Oldest first. */
  steps: readonly { step: string }[];
}

/** Why a report is with its institution: never sent, sent back, or approved and opened for correction. */
export function unsentState({ workflow, steps }: Unsent): UnsentState {
  if (workflow !== 'RETURNED') return 'DRAFT';
  const last = steps.filter(({ step }) => step === 'RETURN' || step === 'REOPEN').at(-1);
  return last?.step === 'REOPEN' ? 'CORRECTING' : 'RETURNED';
}
