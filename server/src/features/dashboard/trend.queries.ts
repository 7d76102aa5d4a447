import type { Context } from '../../context';
import { quartersBetween, type Quarter } from '../../domain/quarter';
import { notFound } from '../../errors';
import { isReportedIn } from '../../domain/reporters';
import { readTotals } from '../../figures/totals.queries';
import { assertMay } from '../../permission';
import type { PlanIndicator } from '../../plan/plan';
import { readContributions } from '../../reports/readContributions';
import { readRevisionNumbers } from '../../reports/readRevisionNumbers';
import { visibilityOf } from './dashboardScope';
import { readExplanations } from './lineExplanations.queries';
import { readOpenedQuarters } from '../../figures/openedQuarters.queries';
import { trendContributions } from './trendRows';
import { trendPoints } from './trendPoints';
import { breakdownSeries } from './trendSeries';
import { trendYears } from './trendYears';

/**
 * An indicator over time, from its framework's first quarter to the last one opened, with five statements, and
 * one more when reports were corrected.
 * Values that are not approved: the coordinator's view has all, a focal point's the own institution's.
 * Throws NOT_FOUND for an unknown code.
 */
export async function indicatorTrend(ctx: Context, { code }: { code: string }) {
  assertMay(ctx, 'Query.indicatorTrend');
  const plan = await ctx.plan();
  const indicator = plan.indicatorByCode.get(code);
  if (indicator === undefined) throw notFound('code');
  const opened = await readOpenedQuarters(ctx.db, indicator.framework);
  const quarters = quartersShown(indicator, opened.at(-1));
  const visibility = visibilityOf(ctx, 'Query.indicatorTrend');
  const upTo = opened.at(-1) ?? indicator.framework.startQuarter;
  const wanted = { frameworkId: indicator.framework.id, indicatorId: indicator.id, upTo, visibility };

  const totals = await readTotals(ctx.db, wanted);
  const explanations = await readExplanations(ctx.db, wanted);
  const cells = await readContributions(ctx.db, {
    indicatorIds: [indicator.id],
    workflows: ['APPROVED'],
    cells: 'all',
  });
  const corrected = totals.filter(({ reopened }) => reopened).map(({ reportId }) => reportId);
  const revisions = await readRevisionNumbers(ctx.db, corrected);
  const facts = { quarters, totals, thresholds: ctx.settings.thresholds };
  return {
    indicator,
    points: trendPoints(plan, indicator, facts),
    years: trendYears(plan, indicator, facts),
    series: breakdownSeries(indicator, quarters, cells),
    contributions: trendContributions(plan, totals, { explanations, visibility, revisions }),
  };
}

/** The quarters in which the indicator is reported, from the framework's start to the last one opened. */
function quartersShown(indicator: PlanIndicator, last: Quarter | undefined): Quarter[] {
  if (last === undefined) return [];
  return quartersBetween(indicator.framework.startQuarter, last).filter((quarter) =>
    isReportedIn(indicator, quarter),
  );
}
