import { averageOf, countOf, maximumOf, ratioOf, sumOf } from './arithmetic';
import { BLANK, computedValue, hasValue, type CellContent } from './cell';
import { NO_VALUE, type FigureValue, type Outcome } from './figure';
import { usesParts } from './measurement';
import type { Quarter } from './quarter';
import type { Aggregation, Measure } from './terms';

/** What one institution gave for one quarter; null content: its report holds nothing that counts. */
export interface Contribution {
  institutionId: string;
  quarter: Quarter;
  content: CellContent | null;
}

export interface InstitutionRule {
  measure: Measure;
  institutionAggregation: Aggregation;
}

/**
 * The national figure of one quarter. Only expected institutions count. A reason instead of a value
 * is a missing value, except NOT_APPLICABLE, which takes the institution out of the expected ones.
 * Yes/no is counted as "n of m"; steps are shown as they are for a single reporter and counted as
 * "n of m above zero" for several. Throws RangeError when an institution contributes twice.
 */
export function overInstitutions(
  indicator: InstitutionRule,
  expectedInstitutions: readonly string[],
  contributions: readonly Contribution[],
): FigureValue {
  const contents = contentByInstitution(contributions);
  const outcomes: Outcome[] = [];
  const missing: string[] = [];
  for (const id of new Set(expectedInstitutions)) {
    const content = contents.get(id) ?? BLANK;
    if (content.reason === 'NOT_APPLICABLE') continue;
    if (hasValue(content)) outcomes.push(outcomeOf(indicator.measure, content));
    else missing.push(id);
  }
  const expected = outcomes.length + missing.length;
  const { value, numerator, denominator, outOf } = aggregated(indicator, outcomes, expected === 1);
  const counted = outcomes.length;
  return { value, numerator, denominator, outOf, counted, expected, missing: missing.sort() };
}

function contentByInstitution(contributions: readonly Contribution[]) {
  const contents = new Map<string, CellContent | null>();
  for (const { institutionId, content } of contributions) {
    if (contents.has(institutionId)) throw new RangeError(`Counted twice: ${institutionId}`);
    contents.set(institutionId, content);
  }
  return contents;
}

const outcomeOf = (measure: Measure, content: CellContent): Outcome => ({
  value: computedValue(measure, content),
  numerator: content.numerator,
  denominator: content.denominator,
  outOf: null,
});

function aggregated(
  { measure, institutionAggregation }: InstitutionRule,
  outcomes: readonly Outcome[],
  single: boolean,
): Outcome {
  if (measure === 'YES_NO') return countOf(outcomes);
  if (measure === 'MILESTONE') return single ? only(outcomes) : countOf(outcomes);
  if (usesParts(measure) && institutionAggregation !== 'MAXIMUM') return ratioOf(measure, outcomes);
  switch (institutionAggregation) {
    case 'SUM':
      return sumOf(outcomes);
    case 'AVERAGE':
      return averageOf(outcomes);
    case 'MAXIMUM':
      return maximumOf(outcomes);
    default:
      // Not put together (NONE), or a rule for ratios on something that is none.
      return single ? only(outcomes) : NO_VALUE;
  }
}

const only = (outcomes: readonly Outcome[]): Outcome => outcomes[0] ?? NO_VALUE;
