import type { ViewerAction } from '../../generated/graphql';

/** What the person may do now, and why not. */
export interface AllowedActionFacts {
  action: ViewerAction;
  allowed: boolean;
  reason?: string | null;
}

export const findAction = (actions: readonly AllowedActionFacts[], action: ViewerAction) =>
  actions.find((each) => each.action === action);

export const isAllowed = (actions: readonly AllowedActionFacts[], action: ViewerAction): boolean =>
  findAction(actions, action)?.allowed ?? false;
