import type { SignedIn } from '../../context';
import { dayInBelgrade, type Quarter } from '../../domain/quarter';
import { canBeReminded, reminderExpiry } from '../../domain/reminder';
import { notFound } from '../../errors';
import { chosenQuarter, readOpenedQuarters } from '../../figures/openedQuarters.queries';
import type { Occasion } from '../../mail/draftMails';
import { readFocalPoints } from '../../mail/focalPoints.queries';
import type { PlanInstitution } from '../../plan/plan';
import { readReportHeads } from '../../reports/readReportHeads';

/** Whom a reminder by hand would reach now, and whom not. */
export interface LateReports {
  /** One for each late report; the slot is the day, so that nobody is reminded twice a day by hand. */
  occasions: Occasion[];
  /** Institutions of late reports without an active focal point, in the plan's order. */
  unreachable: PlanInstitution[];
}

/**
 * The late reports of a framework and quarter that can still be handed in, in the plan's order of institutions.
 * Throws NOT_FOUND for an unknown framework, INVALID_INPUT for a quarter that was not opened.
 */
export async function readLateReports(
  ctx: SignedIn,
  asked: { framework: string; field: string; quarter?: Quarter | null },
): Promise<LateReports> {
  const { frameworkByCode, institutions } = await ctx.plan();
  const framework = frameworkByCode.get(asked.framework);
  if (!framework) throw notFound(asked.field);
  const quarter = chosenQuarter(framework, await readOpenedQuarters(ctx.db, framework), asked.quarter);
  const now = ctx.now();
  const heads = await readReportHeads(ctx.db, { frameworkId: framework.id, quarters: [quarter] });
  const late = new Map(
    heads
      .filter((report) => canBeReminded({ ...report, now }))
      .map((report) => [report.institutionId, report]),
  );
  const focalPoints = await readFocalPoints(ctx.db, [...late.keys()]);
  const inOrder = institutions.filter(({ id }) => late.has(id));
  return {
    occasions: inOrder.flatMap(({ id }): Occasion[] => {
      const report = late.get(id);
      if (!report || !focalPoints.has(id)) return [];
      const expiresAt = reminderExpiry('REMINDER', report.dueAt, now);
      return [{ kind: 'REMINDER', report, slot: dayInBelgrade(now), expiresAt }];
    }),
    unreachable: inOrder.filter(({ id }) => !focalPoints.has(id)),
  };
}
