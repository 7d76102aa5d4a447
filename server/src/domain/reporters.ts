import { numberOf, type Quarter } from './quarter';
import type { Frequency } from './terms';

/** Who reports an indicator, from one quarter to another, both included. */
export interface ReportedBy {
  frequency: Frequency;
  reporters: readonly { institutionId: string; fromQuarter: Quarter; toQuarter: Quarter }[];
}

/** An annual indicator is reported with the last quarter of its year. */
export const isReportedIn = ({ frequency }: Pick<ReportedBy, 'frequency'>, quarter: Quarter): boolean =>
  frequency === 'QUARTERLY' || numberOf(quarter) === 4;

/** Ids of the institutions that the plan asks for an indicator in a quarter. */
export function expectedReporters({ frequency, reporters }: ReportedBy, quarter: Quarter): string[] {
  if (!isReportedIn({ frequency }, quarter)) return [];
  return reporters
    .filter(({ fromQuarter, toQuarter }) => fromQuarter <= quarter && quarter <= toQuarter)
    .map(({ institutionId }) => institutionId);
}
