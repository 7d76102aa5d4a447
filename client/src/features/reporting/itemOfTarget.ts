import type { PageReport } from './reportPageQuery';

/** The line or activity that an address points at (`#cell-...`, `#line-...`, `#activity-...`); undefined: none. */
export function itemOfTarget(
  report: Pick<PageReport, 'lines' | 'activities'>,
  hash: string,
): string | undefined {
  const target = decodeURIComponent(hash.slice(1));
  const ofLine = report.lines.find(
    ({ id, cells }) => target === `line-${id}` || cells.some((cell) => target === `cell-${cell.id}`),
  );
  const ofActivity = report.activities.find(({ id }) =>
    [`activity-${id}`, `activity-card-${id}`].includes(target),
  );
  return (ofLine ?? ofActivity)?.id;
}
