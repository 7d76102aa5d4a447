import { quarterRefusalOf, type QuarterAction, type QuarterFacts } from './quarterRefusal';
import type { Refusal } from './refusal';
import { refusalOf, type ReportAction, type ReportFacts } from './reportRefusal';
import type { ViewerAction } from './terms';

export { quarterRefusalOf, type QuarterAction, type QuarterFacts } from './quarterRefusal';
export { refusalOf, type ReportAction, type ReportFacts } from './reportRefusal';
export type { Refusal } from './refusal';

/** An action, and whether the viewer may take it now; if not, why. */
export interface AllowedAction {
  action: ViewerAction;
  allowed: boolean;
  refusal: Refusal | null;
  /** For the sentence: `count` of errors or of warnings. */
  params: Record<string, string>;
}

const REPORT_ACTIONS: readonly ReportAction[] = ['ENTER', 'SUBMIT', 'RETURN', 'APPROVE', 'REOPEN'];
const LINE_ACTIONS: readonly ReportAction[] = ['ENTER', 'EXPLAIN', 'NO_BREAKDOWN'];
const ACTIVITY_ACTIONS: readonly ReportAction[] = ['ENTER'];
const QUARTER_ACTIONS: readonly QuarterAction[] = ['OPEN_QUARTER', 'CLOSE_QUARTER', 'EXTEND_DEADLINE'];

/** Entering means here: anything in the report; the facts say nothing of a single line. */
export const reportActions = (facts: ReportFacts): AllowedAction[] =>
  actionsOnReport(REPORT_ACTIONS, { ...facts, itemNamed: true });

export const lineActions = (facts: ReportFacts): AllowedAction[] => actionsOnReport(LINE_ACTIONS, facts);

export const activityActions = (facts: ReportFacts): AllowedAction[] =>
  actionsOnReport(ACTIVITY_ACTIONS, facts);

export const quarterActions = (facts: QuarterFacts): AllowedAction[] =>
  QUARTER_ACTIONS.map((action) => answer(action, quarterRefusalOf(action, facts), {}));

const actionsOnReport = (actions: readonly ReportAction[], facts: ReportFacts): AllowedAction[] =>
  actions.map((action) => {
    const refusal = refusalOf(action, facts);
    return answer(action, refusal, refusalParams(refusal, facts));
  });

/** What the sentence of a refusal needs to know. */
export function refusalParams(refusal: Refusal | null, facts: ReportFacts): Record<string, string> {
  if (refusal === 'HAS_ERRORS') return { count: String(facts.errors) };
  return refusal === 'WARNINGS_UNEXPLAINED' ? { count: String(facts.unexplainedWarnings) } : {};
}

const answer = (
  action: ViewerAction,
  refusal: Refusal | null,
  params: Record<string, string>,
): AllowedAction => ({ action, allowed: refusal === null, refusal, params });
