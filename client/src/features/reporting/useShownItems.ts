import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { itemOfTarget } from './itemOfTarget';
import type { PageReport } from './reportPageQuery';

export const SHOWN = ['all', 'missing', 'remarks'] as const;
export type Shown = (typeof SHOWN)[number];

/** The id of the button of a choice. */
export const showId = (shown: Shown) => `show-${shown}`;

const isShown = (text: string | null): text is Shown => SHOWN.some((each) => each === text);

/** The filter in the address. */
export function useShown(): [shown: Shown, show: (shown: Shown) => void] {
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('show');
  const show = (next: Shown) =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === 'all') after.delete('show');
        else after.set('show', next);
        return after;
      },
      { replace: true },
    );
  return [isShown(wanted) ? wanted : 'all', show];
}

interface Item {
  id: string;
  checks: readonly { rule: string }[];
  returnComment?: string | null;
}

const EMPTY = ['LINE_EMPTY', 'ACTIVITY_EMPTY'];

const CHOICES: Record<Shown, (item: Item) => boolean> = {
  all: () => true,
  missing: ({ checks }) => checks.some(({ rule }) => EMPTY.includes(rule)),
  remarks: ({ checks, returnComment }) =>
    Boolean(returnComment) || checks.some(({ rule }) => !EMPTY.includes(rule)),
};

/** How many lines and activities each choice lets through now. */
export const shownCounts = (report: Pick<PageReport, 'lines' | 'activities'>): Record<Shown, number> => {
  const items: Item[] = [...report.lines, ...report.activities];
  const count = (shown: Shown) => items.filter(CHOICES[shown]).length;
  return { all: items.length, missing: count('missing'), remarks: count('remarks') };
};

const idsOf = (report: PageReport, shown: Shown) =>
  new Set([...report.lines, ...report.activities].filter(CHOICES[shown]).map(({ id }) => id));

/**
 * The lines and activities that the filter lets through. Chosen when the filter is set: a line does not vanish under
 * the hands of who fills it in.
 */
export function useShownItems(report: PageReport): Pick<PageReport, 'lines' | 'activities'> {
  const [shown] = useShown();
  const named = itemOfTarget(report, useLocation().hash);
  const [chosen, setChosen] = useState(() => ({ shown, ids: idsOf(report, shown) }));
  if (chosen.shown !== shown) setChosen({ shown, ids: idsOf(report, shown) });
  // A link to a line leads there, whatever the filter says.
  else if (named && !chosen.ids.has(named)) setChosen({ shown, ids: new Set([...chosen.ids, named]) });
  if (shown === 'all') return report;
  return {
    lines: report.lines.filter(({ id }) => chosen.ids.has(id)),
    activities: report.activities.filter(({ id }) => chosen.ids.has(id)),
  };
}
