import type { SignedIn } from '../../context';
import type { EntityManager } from 'typeorm';
import { quartersBetween } from '../../domain/quarter';
import { Release } from '../../entities/release';
import { DomainError, notFound } from '../../errors';
import { readActivityStatuses } from '../../figures/activityStatuses.queries';
import { chosenQuarter, readOpenedQuarters } from '../../figures/openedQuarters.queries';
import { required } from '../../plan/planRows';
import type { Plan } from '../../plan/plan';
import { readContributions, type ContributionRow } from '../../reports/readContributions';
import { keptDocument } from './keptDocuments';
import type { ReleaseFacts } from './releaseContent';
import type { ReleaseDocument } from './releaseDocument';
import { assertScope, leftOutOf, type ReleaseScope } from './releaseScope';

/**
 * Reads what a release is made from, with four statements besides the plan. Throws NOT_FOUND for an unknown framework,
 * INVALID_INPUT for a quarter outside it or not opened, and when nothing is approved up to the quarter.
 */
export async function readReleaseFacts(ctx: SignedIn, scope: ReleaseScope): Promise<ReleaseFacts> {
  const { framework: code, quarter } = scope;
  const plan = await ctx.plan();
  const framework = plan.frameworkByCode.get(code);
  if (framework === undefined) throw notFound('framework');
  assertScope(framework, scope);
  chosenQuarter(framework, await readOpenedQuarters(ctx.db, framework), quarter);
  const frameworkId = framework.id;
  const contributions = await readContributions(ctx.db, {
    frameworkId,
    quarters: quartersBetween(framework.startQuarter, quarter),
    workflows: ['APPROVED'],
    cells: 'all',
  });
  const statuses = await readActivityStatuses(ctx.db, { frameworkId, upTo: quarter });
  if (!isReleasable(plan, scope, contributions) && statuses.length === 0) {
    throw new DomainError('INVALID_INPUT', 'Error_NOTHING_APPROVED', { field: 'quarter' });
  }
  const { thresholds, disclosureThreshold: threshold } = ctx.settings;
  const before = await readReleaseBefore(ctx.db, frameworkId);
  return { framework, quarter, scope, contributions, statuses, thresholds, threshold, before };
}

/** Whether any approved value may be shown at all. */
const isReleasable = (plan: Plan, scope: ReleaseScope, contributions: readonly ContributionRow[]): boolean =>
  contributions.some(({ indicatorId }) => leftOutOf(scope, required(plan.indicator, indicatorId)) === null);

async function readReleaseBefore(db: EntityManager, frameworkId: string): Promise<ReleaseDocument | null> {
  const last = await db.findOne(Release, {
    select: { id: true, contentHash: true },
    where: { frameworkId },
    order: { number: 'DESC' },
  });
  return last === null ? null : keptDocument(db, last);
}

/** The number of the next release; the first is 1. */
export async function readNextNumber({ db }: Pick<SignedIn, 'db'>): Promise<number> {
  return ((await db.maximum(Release, 'number')) ?? 0) + 1;
}
