import type { FormProblem } from '../../../../schema/exchange/formReading';

/** The address of a place in the page of its report: a cell, the total of a line, the card of an activity. */
export function placeAddress(
  reportId: string,
  { lineId, activityReportId, cell }: Pick<FormProblem, 'lineId' | 'activityReportId' | 'cell'>,
): string {
  const anchor =
    activityReportId === null
      ? `cell-${encodeURIComponent(`${lineId}:${cell ?? 'total'}`)}`
      : `activity-card-${activityReportId}`;
  return `/reports/${reportId}#${anchor}`;
}
