import { timeliness } from '../../domain/timeliness';
import { addCompleteness } from '../../domain/completeness';
import type { Resolvers } from '../../generated/schema';
import { required } from '../../plan/planRows';
import { actionsOnReport } from './allowedActions';
import { checksOfReport } from './checks';
import { nameOf } from './names.queries';
import { reviewedFields } from './review/review.fields';
import { revisionOf, revisionsOfReport } from './revision.fields';

/** How the fields of a report are found. */
export const reportFields: Pick<Resolvers, 'Report'> = {
  Report: {
    reference: async ({ quarter, institutionId, frameworkId }, _, ctx) => {
      const { institution, framework } = await ctx.plan();
      return [quarter, required(institution, institutionId).code, required(framework, frameworkId).code].join(
        '/',
      );
    },
    framework: async ({ frameworkId }, _, ctx) => required((await ctx.plan()).framework, frameworkId),
    institution: async ({ institutionId }, _, ctx) => required((await ctx.plan()).institution, institutionId),
    planVersion: async ({ planVersionId }, _, ctx) => required((await ctx.plan()).planVersion, planVersionId),
    timeliness: ({ quarterState, dueAt, firstSubmittedAt }, _, ctx) => ({
      ...timeliness({ state: quarterState, dueAt, firstSubmittedAt, now: ctx.now() }),
      dueAt,
    }),
    completeness: async ({ id, batch }) => (await batch.completeness()).get(id) ?? addCompleteness([]),
    submittedBy: async ({ submittedById, batch }) =>
      submittedById && nameOf(await batch.names(), submittedById),
    lastStep: async ({ id, batch }) => (await batch.steps()).get(id)?.at(-1) ?? null,
    revision: revisionOf,
    revisions: revisionsOfReport,
    steps: async ({ id, batch }) => (await batch.steps()).get(id) ?? [],
    checks: checksOfReport,
    lines: async ({ id, batch }) => (await batch.lines()).get(id) ?? [],
    activities: async ({ id, batch }) => (await batch.activities()).get(id) ?? [],
    viewerActions: actionsOnReport,
    ...reviewedFields.Report,
  },
};
