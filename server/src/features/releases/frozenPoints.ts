import { TOTAL } from '../../domain/cell';
import type { Contribution } from '../../domain/aggregation';
import { numberOf, parseQuarter, quartersBetween, yearOf, type Quarter } from '../../domain/quarter';
import { isReportedIn } from '../../domain/reporters';
import { targetOf, targetOfYear } from '../../domain/targets';
import { figureOf, quartersOfYearUpTo } from '../../figures/nationalFigures';
import type { PlanIndicator } from '../../plan/plan';
import { withDerived } from './derivedFigures';
import { protectedFigure, type MayPrint, type PrintedFigure } from './frozenFigure';
import type { FrozenFigure, FrozenPoint } from './releaseDocument';

/** What the figures of one cell of an indicator are made from. */
export interface CellFacts {
  /** The last quarter of the release. */
  quarter: Quarter;
  /** Approved values of the cell. */
  contributions: readonly Contribution[];
  mayPrint: MayPrint;
}

/** All quarters in which an indicator is reported, up to the last of the release: its total. */
export const quarterPoints = (indicator: PlanIndicator, facts: CellFacts): FrozenPoint[] =>
  withDerived(
    reportedQuarters(indicator, facts.quarter).map((quarter) =>
      point(indicator, facts, {
        period: quarter,
        quarters: [quarter],
        target: targetOf(indicator.targets, quarter, indicator.timeAggregation)?.value ?? null,
      }),
    ),
  );

/** All years up to the last of the release, which may be unfinished. */
export function yearPoints(indicator: PlanIndicator, facts: CellFacts): FrozenPoint[] {
  const { quarter: last } = facts;
  const unfinished = numberOf(last) === 4 ? null : String(yearOf(last));
  return withDerived(
    yearsOf(indicator, last).map((year) =>
      point(indicator, facts, {
        period: String(year),
        quarters: quartersOfYearUpTo(indicator, year, last),
        target: targetOfYear(indicator.targets, year, indicator.timeAggregation)?.value ?? null,
      }),
    ),
    unfinished,
  );
}

/** The quarters and years of a breakdown cell for which somebody gave a value. */
export function cellFigures(
  indicator: PlanIndicator,
  facts: CellFacts,
  breakdown: string,
): Record<'points' | 'years', FrozenFigure[]> {
  const given = [...new Set(facts.contributions.map(({ quarter }) => quarter))].sort();
  const years = [...new Set(given.map(yearOf))];
  const at = (period: string, quarters: readonly Quarter[]) =>
    frozenFigure(indicator, facts, { period, quarters, breakdown });
  return {
    points: given.map((quarter) => at(quarter, [quarter])).filter(saysAnything),
    years: years
      .map((year) => at(String(year), quartersOfYearUpTo(indicator, year, facts.quarter)))
      .filter(saysAnything),
  };
}

const saysAnything = ({ value, hidden, numerator, denominator }: FrozenFigure): boolean =>
  hidden || value !== null || numerator !== null || denominator !== null;

interface Period {
  period: string;
  quarters: readonly Quarter[];
}

function point(
  indicator: PlanIndicator,
  facts: CellFacts,
  { period, quarters, target }: Period & Pick<FrozenPoint, 'target'>,
) {
  const figure = printedFigure(indicator, facts, { period, quarters, breakdown: TOTAL });
  const { outOf, counted, expected } = figure;
  return { ...frozen(period, figure), outOf, target, counted, expected };
}

const frozenFigure = (
  indicator: PlanIndicator,
  facts: CellFacts,
  at: Period & { breakdown: string },
): FrozenFigure => frozen(at.period, printedFigure(indicator, facts, at));

const printedFigure = (
  indicator: PlanIndicator,
  { contributions, mayPrint }: CellFacts,
  { period, quarters, breakdown }: Period & { breakdown: string },
): PrintedFigure =>
  protectedFigure(figureOf(indicator, quarters, contributions), { period, breakdown }, mayPrint);

const frozen = (period: string, figure: PrintedFigure): FrozenFigure => ({
  period,
  value: figure.value,
  hidden: figure.hidden,
  numerator: figure.numerator,
  numeratorHidden: figure.numeratorHidden,
  denominator: figure.denominator,
  denominatorHidden: figure.denominatorHidden,
});

const reportedQuarters = (indicator: PlanIndicator, last: Quarter): Quarter[] =>
  quartersBetween(indicator.framework.startQuarter, last).filter((quarter) =>
    isReportedIn(indicator, quarter),
  );

const yearsOf = ({ framework }: PlanIndicator, last: Quarter): number[] => [
  ...new Set(quartersBetween(parseQuarter(framework.startQuarter), last).map(yearOf)),
];
