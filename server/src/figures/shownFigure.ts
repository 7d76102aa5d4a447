import { isPartial, type FigureValue } from '../domain/aggregation';
import { required } from '../plan/planRows';
import type { Plan } from '../plan/plan';

/** What is told beside a figure. */
interface Beside {
  /** Ids of institutions that are correcting an approved report. */
  correcting: ReadonlySet<string>;
  /** Values that are not approved were counted. */
  provisional?: boolean;
}

/** A figure as it is shown: with the institutions missing and why, and whether anything in it is not approved. */
export function shownFigure(plan: Plan, figure: FigureValue, { correcting, provisional = false }: Beside) {
  const { value, numerator, denominator, outOf, counted, expected, missing } = figure;
  return {
    value,
    numerator,
    denominator,
    outOf,
    coverage: {
      counted,
      expected,
      missing: missing.map((id) => required(plan.institution, id)),
      beingCorrected: missing.filter((id) => correcting.has(id)).map((id) => required(plan.institution, id)),
    },
    partial: isPartial(figure),
    provisional,
  };
}
