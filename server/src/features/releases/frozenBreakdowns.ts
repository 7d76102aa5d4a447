import { LANGUAGES } from '../../../../schema/language/languages';
import type { Contribution } from '../../domain/aggregation';
import type { PlanBreakdown, PlanIndicator } from '../../plan/plan';
import { cellFigures, type CellFacts } from './frozenPoints';
import { titleOf } from './planTexts';
import type { FrozenBreakdown, FrozenCell, Texts } from './releaseDocument';
import type { ReleaseScope } from './releaseScope';

export interface BreakdownFacts extends Omit<CellFacts, 'contributions'> {
  /** Approved values by cell. */
  byCell: ReadonlyMap<string, readonly Contribution[]>;
  scope: Pick<ReleaseScope, 'quarters' | 'years'>;
}

/** The breakdowns of an indicator for which somebody gave a value, cell by cell. */
export const frozenBreakdowns = (indicator: PlanIndicator, facts: BreakdownFacts): FrozenBreakdown[] =>
  indicator.breakdowns
    .map((breakdown) => frozenBreakdown(indicator, breakdown, facts))
    .filter(({ cells }) => cells.some(({ points, years }) => points.length + years.length > 0));

const frozenBreakdown = (
  indicator: PlanIndicator,
  { code, exhaustive, overlapping, dimensions, cells }: PlanBreakdown,
  { byCell, ...facts }: BreakdownFacts,
): FrozenBreakdown => ({
  code,
  title: joined(dimensions.map(titleOf), ' × '),
  exhaustive: exhaustive && !overlapping,
  cells: cells.map(({ key, categories }) => ({
    key,
    name: joined(categories.map(titleOf), ' · '),
    ...withinScope(cellFigures(indicator, { ...facts, contributions: byCell.get(key) ?? [] }, key), facts),
  })),
});

const withinScope = (
  { points, years }: Pick<FrozenCell, 'points' | 'years'>,
  { scope }: Pick<BreakdownFacts, 'scope'>,
) => ({ points: scope.quarters ? points : [], years: scope.years ? years : [] });

const joined = (texts: readonly Texts[], by: string): Texts =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, texts.map((each) => each[language]).join(by)]),
  ) as Texts;
