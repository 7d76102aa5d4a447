import type { ViewerAction } from '../../generated/graphql';

/** What the person may do now, and why not. */
export interface AllowedActionFacts {
  action: ViewerAction;
  allowed: boolean;
  reason?: string | null;
}

export const findAction = (actions: readonly AllowedActionFacts[], action: ViewerAction) =>
  actions.find((each) => each.action === action);

/**
 * False when the actions are none of this person's business: all are refused, and for one and the same reason, the
 * role. A state that forbids them for now refuses each for a reason of its own, and is worth showing.
 */
export const concernsViewer = (actions: readonly AllowedActionFacts[]): boolean =>
  actions.some(({ allowed }) => allowed) || new Set(actions.map(({ reason }) => reason)).size > 1;

export const isAllowed = (actions: readonly AllowedActionFacts[], action: ViewerAction): boolean =>
  findAction(actions, action)?.allowed ?? false;
