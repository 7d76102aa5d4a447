import type { Context } from '../../context';
import { assertMay } from '../../permission';
import type { PlanFramework, PlanIndicator, PlanInstitution } from '../../plan/plan';

/** All strategies and projects, in the order in which they begin. */
export async function frameworks(ctx: Context): Promise<PlanFramework[]> {
  assertMay(ctx, 'Query.frameworks');
  const plan = await ctx.plan();
  return plan.frameworks.toSorted((a, b) => (byStart(a) < byStart(b) ? -1 : 1));
}

/** Null when no framework has that code. */
export async function framework(ctx: Context, code: string): Promise<PlanFramework | null> {
  assertMay(ctx, 'Query.framework');
  return (await ctx.plan()).frameworkByCode.get(code) ?? null;
}

/** Null when no indicator has that code. */
export async function indicator(ctx: Context, code: string): Promise<PlanIndicator | null> {
  assertMay(ctx, 'Query.indicator');
  return (await ctx.plan()).indicatorByCode.get(code) ?? null;
}

/** All institutions of the plans, reporting or not, in the order of their codes. */
export async function institutions(ctx: Context): Promise<PlanInstitution[]> {
  assertMay(ctx, 'Query.institutions');
  return (await ctx.plan()).institutions.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

const byStart = ({ startQuarter, code }: PlanFramework) => `${startQuarter} ${code}`;
