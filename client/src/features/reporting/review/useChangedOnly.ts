import { useState } from 'react';
import type { PageReport } from '../reportPageQuery';
import { useReview } from './reviewQuery';

type Items = Pick<PageReport, 'lines' | 'activities'>;

export interface ChangedOnly {
  /** Whether there is anything to choose: only who reviews a report that came back sees a part of it. */
  offered: boolean;
  on: boolean;
  set: (on: boolean) => void;
  /** The lines and activities to show. */
  items: Items;
}

/**
 * Narrows a report that came back to what was changed since its return, and to lines that are being talked about.
 * Everything else is folded away until the reviewer asks for it.
 */
export function useChangedOnly(report: PageReport, items: Items, reviewing: boolean): ChangedOnly {
  const review = useReview(report.id);
  const [on, set] = useState(true);
  const changed = review?.flags.changedSinceReturn ?? 0;
  const offered = reviewing && report.workflow === 'SUBMITTED' && changed > 0;
  if (!review || !offered || !on) return { offered, on, set, items };
  const ids = new Set([
    ...review.lines.filter((each) => each.changedSinceReturn || each.openThreads > 0).map(({ id }) => id),
    ...review.activities.filter((each) => each.changedSinceReturn).map(({ id }) => id),
  ]);
  const shown = ({ id }: { id: string }) => ids.has(id);
  return {
    offered,
    on,
    set,
    items: { lines: items.lines.filter(shown), activities: items.activities.filter(shown) },
  };
}
