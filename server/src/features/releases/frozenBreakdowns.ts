import { LANGUAGES } from '../../../../schema/language/languages';
import type { Contribution } from '../../domain/aggregation';
import type { PlanBreakdown, PlanIndicator } from '../../plan/plan';
import { cellFigures, type CellFacts } from './frozenPoints';
import { titleOf } from './planTexts';
import type { FrozenBreakdown, Texts } from './releaseDocument';

export interface BreakdownFacts extends Omit<CellFacts, 'contributions'> {
  /** Approved values by cell. */
  byCell: ReadonlyMap<string, readonly Contribution[]>;
}

/** The breakdowns of an indicator for which somebody gave a value, cell by cell. */
export const frozenBreakdowns = (indicator: PlanIndicator, facts: BreakdownFacts): FrozenBreakdown[] =>
  indicator.breakdowns
    .map((breakdown) => frozenBreakdown(indicator, breakdown, facts))
    .filter(({ cells }) => cells.some(({ points }) => points.length > 0));

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
    ...cellFigures(indicator, { ...facts, contributions: byCell.get(key) ?? [] }, key),
  })),
});

const joined = (texts: readonly Texts[], by: string): Texts =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, texts.map((each) => each[language]).join(by)]),
  ) as Texts;
