import type { Quarter } from '../domain/quarter';
import { isBeingCorrected } from '../domain/revision';
import type { TotalRow } from './totals.queries';

/**
 * Ids of the institutions whose values of some quarters do not count just now because a correction of an approved
 * report is open. Only of reports that the viewer may see.
 */
export const institutionsCorrecting = (
  totals: readonly TotalRow[],
  isAsked: (quarter: Quarter) => boolean,
): ReadonlySet<string> =>
  new Set(
    totals
      .filter((row) => isBeingCorrected(row) && isAsked(row.quarter))
      .map(({ institutionId }) => institutionId),
  );
