import type { ViewerAction } from '../../generated/graphql';

/** What the person may do now, and why not. */
export interface AllowedActionFacts {
  action: ViewerAction;
  allowed: boolean;
  reason?: string | null;
  /** The name of the refusal. */
  code?: string | null;
}

export const findAction = (actions: readonly AllowedActionFacts[], action: ViewerAction) =>
  actions.find((each) => each.action === action);

/**
 * False when the actions are none of this person's business: all are refused to the role. A state that forbids them
 * for now is worth showing.
 */
export const concernsViewer = (actions: readonly AllowedActionFacts[]): boolean =>
  actions.some(({ allowed }) => allowed) || actions.some(({ code }) => code !== 'WRONG_ROLE');

export const isAllowed = (actions: readonly AllowedActionFacts[], action: ViewerAction): boolean =>
  findAction(actions, action)?.allowed ?? false;
