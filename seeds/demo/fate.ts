import { yearOf, type Quarter } from '../../server/src/domain/quarter';
import type { Workflow } from '../../server/src/domain/terms';
import type { Chance } from './chance';

/** How one report fares. */
export interface Fate {
  /** Where it comes to stand. */
  ending: Workflow;
  /** Days from the deadline to the submission, or to the last work on a draft; negative: before it. */
  days: number;
  /** Returned once, because of a slip that is then corrected. */
  returned: boolean;
  /** Days from the approval to the reopening because of a slip; null: never. */
  reopenedAfter: number | null;
  /** Days by which the deadline was extended before; null: not at all. */
  extendedBy: number | null;
}

/** Percent of the reports of a year that are late, and that never came. */
const DISCIPLINE: Readonly<Record<number, { late: number; never: number }>> = {
  2015: { late: 19, never: 8 },
  2016: { late: 15, never: 6 },
  2017: { late: 12, never: 3 },
  2018: { late: 9, never: 1 },
};
const LATELY = { late: 8, never: 0 };

const MOST_LATE = 40;

/** The fate of a report of a quarter whose review is over. */
export function pastFate(quarter: Quarter, chance: Chance): Fate {
  const { late, never } = DISCIPLINE[yearOf(quarter)] ?? LATELY;
  if (chance.happens(never / 100))
    return { ...plain(chance.happens(0.6) ? 'NOT_STARTED' : 'DRAFT'), days: chance.whole(1, MOST_LATE) };
  if (chance.happens(0.03)) return { ...plain('APPROVED'), days: chance.whole(3, 9), extendedBy: 10 };
  const days = chance.happens(late / 100) ? chance.whole(1, MOST_LATE) : chance.whole(-9, 0);
  const returned = chance.happens(0.12);
  const reopened = !returned && chance.happens(0.015);
  return { ...plain('APPROVED'), days, returned, reopenedAfter: reopened ? chance.whole(60, 130) : null };
}

/** The fate of a report of the quarter that is under review, five weeks after its deadline. */
export function presentFate(ending: Workflow, chance: Chance): Fate {
  const [from, to] = {
    NOT_STARTED: [0, 0],
    DRAFT: [-3, 20],
    SUBMITTED: [-4, 30],
    RETURNED: [-5, 18],
    APPROVED: [-9, chance.happens(0.12) ? 9 : 0],
  }[ending] as [number, number];
  const returned = ending === 'RETURNED' || (ending === 'APPROVED' && chance.happens(0.15));
  return { ...plain(ending), days: chance.whole(from, to), returned };
}

const plain = (ending: Workflow): Fate => ({
  ending,
  days: 0,
  returned: false,
  reopenedAfter: null,
  extendedBy: null,
});

/** Percent of the reports under review in each state; the rest is approved. */
const UNDER_REVIEW = { SUBMITTED: 15, RETURNED: 10, DRAFT: 10, NOT_STARTED: 5 } as const;

/** Divides the reports of the quarter under review over the states, each of which occurs, in the order given. */
export function presentEndings(count: number): Workflow[] {
  const others = Object.entries(UNDER_REVIEW).flatMap(([state, percent]) =>
    Array.from({ length: Math.max(1, Math.round((count * percent) / 100)) }, () => state as Workflow),
  );
  const approved = Array.from({ length: Math.max(0, count - others.length) }, () => 'APPROVED' as const);
  return [...others, ...approved];
}
