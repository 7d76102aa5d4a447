import { createContext, useContext } from 'react';
import type { PlanContent_completionFragment, PlanContent_ratingFragment } from '../../generated/graphql';

interface State {
  /** By the activity's id. */
  completionOf: ReadonlyMap<string, PlanContent_completionFragment>;
  /** By the indicator's id. */
  ratingOf: ReadonlyMap<string, PlanContent_ratingFragment['progress']['rating']>;
}

/** How far activities and indicators are, for the leaves of the tree. */
export const PlanState = createContext<State>({ completionOf: new Map(), ratingOf: new Map() });

export const usePlanState = () => useContext(PlanState);
