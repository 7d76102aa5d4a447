import type { Context } from '../../context';
import { may } from '../../domain/access';
import type { Quarter } from '../../domain/quarter';
import { activityStandings, overdueAmong } from '../../figures/activityCompletion';
import { readActivityStatuses } from '../../figures/activityStatuses.queries';
import { readTotals } from '../../figures/totals.queries';
import { assertMay } from '../../permission';
import { readReportHeads } from '../../reports/readReportHeads';
import { frameworkOf, institutionOf, visibilityOf } from './dashboardScope';
import { dataQualityFlags } from './dataQuality';
import { indicatorStatuses, ratingCounts } from './indicatorStatuses';
import { matrixRows } from './matrix';
import { objectiveCompletions } from './objectives';
import { chosenQuarter, readOpenedQuarters } from '../../figures/openedQuarters.queries';
import { countRemindable, quarterReporting } from './quarterReporting';
import { reportStandings } from './reportStanding';
import { readSubmittedLines } from './submittedLines.queries';

/** Which framework, by code, and which quarter; by default the last one that was opened. */
export interface OverviewAsked {
  framework: string;
  quarter?: Quarter | null;
}

/**
 * A framework at one quarter, with eight statements whatever its size: the matrix of reports, rates, completion of
 * activities, ratings of approved figures, and remarks on data. To a focal point: approved national figures, and
 * of reports only the own ones. Throws NOT_FOUND for an unknown framework, INVALID_INPUT for a quarter not opened.
 */
export async function overview(ctx: Context, asked: OverviewAsked) {
  assertMay(ctx, 'Query.overview');
  const { db, settings, language } = ctx;
  const plan = await ctx.plan();
  const framework = await frameworkOf(ctx, asked.framework);
  const opened = await readOpenedQuarters(db, framework);
  const quarter = chosenQuarter(framework, opened, asked.quarter);
  const visibility = visibilityOf(ctx, 'Query.overview');
  const quarters = opened.filter((other) => other <= quarter);
  const wanted = { frameworkId: framework.id, upTo: quarter, visibility };

  const totals = await readTotals(db, wanted);
  const heads = await readReportHeads(db, {
    frameworkId: framework.id,
    quarters,
    ...institutionOf(visibility),
  });
  const reports = reportStandings(heads, totals, ctx.now());
  const ofQuarter = reports.filter((report) => report.quarter === quarter);
  const standings = activityStandings(framework, quarter, await readActivityStatuses(db, wanted));
  const statuses = indicatorStatuses(plan, framework, {
    quarter,
    totals,
    thresholds: settings.thresholds,
  });
  const own = new Set(reports.map(({ id }) => id));
  const notes = await readSubmittedLines(db, { frameworkId: framework.id, quarter, visibility });

  return {
    framework,
    quarter,
    ownOnly: visibility.ownOnly,
    ...quarterReporting(plan, ofQuarter),
    remindable: may(ctx.viewer, 'Mutation.remindLate') ? countRemindable(ofQuarter, ctx.now()) : 0,
    matrix: matrixRows(plan, reports),
    quarters,
    objectives: objectiveCompletions(plan, framework, { quarter, standings, reports: ofQuarter }),
    ratings: ratingCounts(statuses),
    indicators: statuses,
    overdueActivities: overdueAmong(standings, quarter),
    dataQuality: dataQualityFlags(plan, language, {
      notes,
      totals: totals.filter(({ reportId }) => own.has(reportId)),
    }),
  };
}
