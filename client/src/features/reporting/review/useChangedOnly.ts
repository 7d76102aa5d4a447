import { useState } from 'react';
import { useLocation } from 'react-router';
import { itemOfTarget } from '../itemOfTarget';
import type { PageReport } from '../reportPageQuery';
import { useReviewing, type Review } from './reviewQuery';

type Items = Pick<PageReport, 'lines' | 'activities'>;

export interface ChangedOnly {
  /** Whether there is anything to choose: only who reviews a report that came back sees a part of it. */
  offered: boolean;
  on: boolean;
  set: (on: boolean) => void;
  /** It is not known yet what was changed: showing everything now would fold it away under the reader's hands. */
  waiting: boolean;
  /** The lines and activities to show. */
  items: Items;
}

interface Reader {
  reviewing: boolean;
  /** By line or activity: ticked as to be mended. */
  marks: Readonly<Record<string, unknown>>;
}

/**
 * Narrows a report that came back to what was changed since its return, to lines that are being talked about, and to
 * what is ticked. Everything else is folded away until the reviewer asks for it, or follows a link to it. What is shown
 * is chosen when the choice is switched on: a line does not vanish because its conversation was resolved.
 */
export function useChangedOnly(report: PageReport, items: Items, { reviewing, marks }: Reader): ChangedOnly {
  const { review, failed } = useReviewing(report.id);
  const [on, setOn] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const place = useLocation();
  const [seen, setSeen] = useState<unknown>(null);
  const cameBack = reviewing && report.workflow === 'SUBMITTED' && wasReturned(report);
  const offered = cameBack && (review?.flags.changedSinceReturn ?? 0) > 0;
  const set = (next: boolean) => {
    setChosen(null);
    setOn(next);
  };
  // All of it is shown now; what comes later folds nothing away.
  if (cameBack && failed && on) set(false);
  const waiting = cameBack && !review && !failed;
  if (!review || !offered) return { offered, on, set, waiting, items };
  if (on && !chosen) setChosen(new Set([...idsWorthReading(review), ...Object.keys(marks)]));
  const ids = chosen ?? new Set();
  const named = itemOfTarget(report, place.hash);
  if (seen !== place && (chosen || !on)) {
    setSeen(place);
    if (named && !ids.has(named)) set(false);
  }
  if (!on) return { offered, on, set, waiting, items };
  const shown = ({ id }: { id: string }) => ids.has(id);
  return {
    offered,
    on,
    set,
    waiting,
    items: { lines: items.lines.filter(shown), activities: items.activities.filter(shown) },
  };
}

const wasReturned = ({ steps }: PageReport): boolean =>
  steps.some(({ step }) => step === 'RETURN' || step === 'REOPEN');

const idsWorthReading = ({ lines, activities }: Review): string[] => [
  ...lines.filter((each) => each.changedSinceReturn || each.openThreads > 0).map(({ id }) => id),
  ...activities.filter((each) => each.changedSinceReturn).map(({ id }) => id),
];
