import { numberOf, type Quarter } from '../domain/quarter';
import type { PlanIndicator } from '../plan/plan';

/** An annual indicator is reported with the last quarter of its year. */
export const isReportedIn = ({ frequency }: PlanIndicator, quarter: Quarter): boolean =>
  frequency === 'QUARTERLY' || numberOf(quarter) === 4;

/** Ids of the institutions that the plan asks for an indicator in a quarter. */
export function expectedReporters(indicator: PlanIndicator, quarter: Quarter): string[] {
  if (!isReportedIn(indicator, quarter)) return [];
  return indicator.reporters
    .filter(({ fromQuarter, toQuarter }) => fromQuarter <= quarter && quarter <= toQuarter)
    .map(({ institutionId }) => institutionId);
}
