import type { SignedIn } from '../../context';
import type { Quarter } from '../../domain/quarter';
import { mayEnterRelease } from '../../domain/release';
import { Release } from '../../entities/release';
import { DomainError, notFound } from '../../errors';
import { readActivityStatuses } from '../../figures/activityStatuses.queries';
import { chosenQuarter, readOpenedQuarters } from '../../figures/openedQuarters.queries';
import { readTotals, type TotalRow } from '../../figures/totals.queries';
import { APPROVED_ONLY } from '../../figures/visibility';
import { required } from '../../plan/planRows';
import type { Plan } from '../../plan/plan';
import type { ReleaseFacts } from './releaseContent';

/** Which framework, by code, and up to which quarter. */
export interface ReleaseAsked {
  framework: string;
  quarter: Quarter;
}

/**
 * Reads what a release is made from, with three statements besides the plan. Throws NOT_FOUND for an unknown framework,
 * INVALID_INPUT for a quarter outside it or not opened, and when nothing is approved up to the quarter.
 */
export async function readReleaseFacts(
  ctx: SignedIn,
  { framework: code, quarter }: ReleaseAsked,
): Promise<ReleaseFacts> {
  const plan = await ctx.plan();
  const framework = plan.frameworkByCode.get(code);
  if (framework === undefined) throw notFound('framework');
  chosenQuarter(framework, await readOpenedQuarters(ctx.db, framework), quarter);
  const wanted = { frameworkId: framework.id, upTo: quarter, visibility: APPROVED_ONLY };
  const totals = await readTotals(ctx.db, wanted);
  const statuses = await readActivityStatuses(ctx.db, wanted);
  if (!isReleasable(plan, totals) && statuses.length === 0) {
    throw new DomainError('INVALID_INPUT', 'Error_NOTHING_APPROVED', { field: 'quarter' });
  }
  return { framework, quarter, totals, statuses, thresholds: ctx.settings.thresholds };
}

/** Whether any approved value may be shown at all. */
const isReleasable = (plan: Plan, totals: readonly TotalRow[]): boolean =>
  totals.some(({ indicatorId }) => mayEnterRelease(required(plan.indicator, indicatorId)));

/** The number of the next release; the first is 1. */
export async function readNextNumber({ db }: Pick<SignedIn, 'db'>): Promise<number> {
  return ((await db.maximum(Release, 'number')) ?? 0) + 1;
}
