import { may, type Operation, type Viewer } from './access';
import type { Refusal } from './refusal';
import type { QuarterState, ViewerAction } from './terms';

/** What an action on a reporting quarter depends on. */
export interface QuarterFacts {
  viewer: Viewer;
  state: QuarterState;
  /** Its first day has come. */
  begun: boolean;
  /** Its last day is over. */
  ended: boolean;
}

export type QuarterAction = Extract<ViewerAction, 'OPEN_QUARTER' | 'CLOSE_QUARTER' | 'EXTEND_DEADLINE'>;

const OPERATIONS: Record<QuarterAction, Operation> = {
  OPEN_QUARTER: 'Mutation.openQuarter',
  CLOSE_QUARTER: 'Mutation.closeQuarter',
  EXTEND_DEADLINE: 'Mutation.extendDeadline',
};

const RULES: Record<QuarterAction, (facts: QuarterFacts) => Refusal | null> = {
  OPEN_QUARTER: refuseOpening,
  CLOSE_QUARTER: refuseClosing,
  EXTEND_DEADLINE: ({ state }) => (state === 'NOT_OPEN' ? 'QUARTER_NOT_OPEN' : null),
};

/** Why the viewer may not take an action on a quarter now; null when he or she may. */
export const quarterRefusalOf = (action: QuarterAction, facts: QuarterFacts): Refusal | null =>
  may(facts.viewer, OPERATIONS[action]) ? RULES[action](facts) : 'WRONG_ROLE';

/**
 * A quarter is opened at the earliest on its first day. The order is free: an office that starts in the middle of a
 * strategy fills in the earlier quarters later.
 */
function refuseOpening({ state, begun }: QuarterFacts): Refusal | null {
  if (state !== 'NOT_OPEN') return 'QUARTER_ALREADY_OPEN';
  return begun ? null : 'QUARTER_NOT_BEGUN';
}

/** An open quarter is closed at the earliest when it is over. */
function refuseClosing({ state, ended }: QuarterFacts): Refusal | null {
  if (state === 'NOT_OPEN') return 'QUARTER_NOT_OPEN';
  if (state === 'CLOSED') return 'QUARTER_CLOSED';
  return ended ? null : 'QUARTER_NOT_ENDED';
}
