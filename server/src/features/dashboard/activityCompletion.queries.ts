import type { Context } from '../../context';
import { activityStandings, type ActivityStanding } from '../../figures/activityCompletion';
import { readActivityStatuses } from '../../figures/activityStatuses.queries';
import { assertMay } from '../../permission';
import { frameworkOf } from './dashboardScope';
import { chosenQuarter, readOpenedQuarters } from '../../figures/openedQuarters.queries';
import type { OverviewAsked } from './overview.queries';

/** The activities of a framework with their approved completion at a quarter, in the plan's order. */
export async function activityCompletion(ctx: Context, asked: OverviewAsked): Promise<ActivityStanding[]> {
  assertMay(ctx, 'Query.activityCompletion');
  const framework = await frameworkOf(ctx, asked.framework);
  const quarter = chosenQuarter(framework, await readOpenedQuarters(ctx.db, framework), asked.quarter);
  const wanted = { frameworkId: framework.id, upTo: quarter };
  return activityStandings(framework, quarter, await readActivityStatuses(ctx.db, wanted));
}
