import { useState } from 'react';
import { useLocation } from 'react-router';
import { itemOfTarget } from '../itemOfTarget';
import type { PageReport } from '../reportPageQuery';
import { useReview, type Review } from './reviewQuery';

type Items = Pick<PageReport, 'lines' | 'activities'>;

export interface ChangedOnly {
  /** Whether there is anything to choose: only who reviews a report that came back sees a part of it. */
  offered: boolean;
  on: boolean;
  set: (on: boolean) => void;
  /** The lines and activities to show. */
  items: Items;
}

interface Reader {
  reviewing: boolean;
  /** By line or activity: ticked as to be mended. */
  marks: Readonly<Record<string, string>>;
}

/**
 * Narrows a report that came back to what was changed since its return, to lines that are being talked about, and to
 * what is ticked. Everything else is folded away until the reviewer asks for it, or follows a link to it.
 */
export function useChangedOnly(report: PageReport, items: Items, { reviewing, marks }: Reader): ChangedOnly {
  const review = useReview(report.id);
  const [on, set] = useState(true);
  const place = useLocation();
  const [seen, setSeen] = useState<unknown>(null);
  const changed = review?.flags.changedSinceReturn ?? 0;
  const offered = reviewing && report.workflow === 'SUBMITTED' && changed > 0;
  if (!review || !offered) return { offered, on, set, items };
  const ids = new Set([...idsWorthReading(review), ...Object.keys(marks)]);
  const named = itemOfTarget(report, place.hash);
  if (seen !== place) {
    setSeen(place);
    if (named && !ids.has(named)) set(false);
  }
  if (!on) return { offered, on, set, items };
  const shown = ({ id }: { id: string }) => ids.has(id);
  return {
    offered,
    on,
    set,
    items: { lines: items.lines.filter(shown), activities: items.activities.filter(shown) },
  };
}

const idsWorthReading = ({ lines, activities }: Review): string[] => [
  ...lines.filter((each) => each.changedSinceReturn || each.openThreads > 0).map(({ id }) => id),
  ...activities.filter((each) => each.changedSinceReturn).map(({ id }) => id),
];
