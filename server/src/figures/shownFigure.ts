import { isPartial, type FigureValue } from '../domain/aggregation';
import { required } from '../plan/planRows';
import type { Plan } from '../plan/plan';

/** A figure as it is shown: with the institutions missing, and whether anything in it is not approved. */
export function shownFigure(plan: Plan, figure: FigureValue, provisional = false) {
  const { value, numerator, denominator, outOf, counted, expected, missing } = figure;
  return {
    value,
    numerator,
    denominator,
    outOf,
    coverage: { counted, expected, missing: missing.map((id) => required(plan.institution, id)) },
    partial: isPartial(figure),
    provisional,
  };
}
