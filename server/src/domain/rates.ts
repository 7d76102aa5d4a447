import { percentOf, type Amount } from './amount';
import type { CompletenessCount } from './completeness';
import type { TimelinessState, Workflow } from './terms';

/** "6 of 7", with its percentage (up to 4 decimals); no percentage of nothing. */
export interface Rate {
  part: number;
  whole: number;
  percent: Amount | null;
}

export const rate = (part: number, whole: number): Rate => ({
  part,
  whole,
  percent: percentOf(String(part), String(whole)),
});

/** Submitted or approved. A returned report waits for its institution again and is not reported. */
export const isReported = (workflow: Workflow): boolean =>
  workflow === 'SUBMITTED' || workflow === 'APPROVED';

/** Reported out of expected; one that was never opened still counts as expected. */
export const reportingRate = (reports: readonly { workflow: Workflow }[]): Rate =>
  rate(reports.filter(({ workflow }) => isReported(workflow)).length, reports.length);

/** First submitted in time, out of expected. */
export const onTimeRate = (reports: readonly { timeliness: TimelinessState }[]): Rate =>
  rate(reports.filter(({ timeliness }) => timeliness === 'ON_TIME').length, reports.length);

/** Lines with a value or a reason, out of expected lines. */
export const completenessRate = ({ filled, reasoned, expected }: CompletenessCount): Rate =>
  rate(filled + reasoned, expected);
