import { dayInBelgrade, dueInstant, nextQuarter, startOfQuarter, type Quarter } from './quarter';
import { isReported } from './rates';
import type { Workflow } from './terms';

/** How far ahead the calendar looks: four weeks, counted as days of 24 hours. */
const AHEAD = 28 * 86_400_000;

/** A report as far as its deadline goes. */
export interface AwaitedReport {
  workflow: Workflow;
  quarterState: 'OPEN' | 'CLOSED';
  /** The institution's deadline, an extension included. */
  dueAt: Date;
  /** An extension of the institution is still running. */
  extensionOpen: boolean;
  /** Taken back after approval, for a correction. */
  reopened: boolean;
}

/**
 * Whether a report belongs among what is due in the coming weeks: it takes entries, is not submitted, and its deadline
 * lies within four weeks or has passed. What a closed quarter no longer takes is past mending, and not listed.
 */
export function isDueSoon(report: AwaitedReport, now: Date): boolean {
  const { workflow, quarterState, extensionOpen, reopened, dueAt } = report;
  const takesEntries = quarterState === 'OPEN' || extensionOpen || (reopened && workflow === 'RETURNED');
  return takesEntries && !isReported(workflow) && dueAt.getTime() <= now.getTime() + AHEAD;
}

/** A quarter that nobody has opened, by the rules alone. Days in Pristina. */
export interface ComingQuarter {
  quarter: Quarter;
  /** It can be opened from this day on. */
  opensOn: string;
  /** Reports are due at the end of this day, unless the coordinator sets another. */
  dueOn: string;
}

/** Two years: what lies beyond, nobody plans by the day. */
const MOST_COMING = 8;

/** The quarters that follow one, in their order, as long as the plan asks for reports; at most eight. */
export function comingQuarters(
  after: Quarter,
  isPlanned: (quarter: Quarter) => boolean,
  most = MOST_COMING,
): ComingQuarter[] {
  const quarter = nextQuarter(after);
  if (most === 0 || !isPlanned(quarter)) return [];
  const opensOn = dayInBelgrade(startOfQuarter(quarter));
  const dueOn = dayInBelgrade(dueInstant(quarter));
  return [{ quarter, opensOn, dueOn }, ...comingQuarters(quarter, isPlanned, most - 1)];
}
