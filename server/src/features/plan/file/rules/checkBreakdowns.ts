import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { BREAKDOWNS } from '../sheets/breakdowns';

/** Cells can only add up to the total when there is one for cases of which the category is not known. */
export function checkBreakdowns({ lines }: PlanLookup, complain: Complain): void {
  const at = complainAt(BREAKDOWNS, complain);
  const dimensions = new Set(lines.categories.map(({ dimension_code }) => dimension_code));
  const withUnknown = new Set(
    lines.categories.filter(({ is_unknown }) => is_unknown).map(({ dimension_code }) => dimension_code),
  );
  for (const { line, dimensions: codes, exhaustive } of lines.breakdowns) {
    if (codes.length === 0) at(line, 'dimensions', 'A breakdown needs a dimension.');
    for (const code of codes) {
      if (!dimensions.has(code)) at(line, 'dimensions', `${code} is no dimension with categories.`);
      else if (exhaustive && !withUnknown.has(code))
        at(
          line,
          'exhaustive',
          `The dimension ${code} has no category for unknown, so its cells need not add up.`,
        );
    }
  }
}
