import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../context';
import { dayInBelgrade } from '../../domain/quarter';
import type { PlanInstitution } from '../../plan/plan';
import { projectRoot } from '../../projectRoot';
import type { Application } from '../../generated/schema';
import { localised } from '../../localised';
import { DEMONSTRATION_ACCOUNTS } from './demonstrationAccounts';

const readVersion = (): string => {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

let version: string | undefined;

async function demonstrationAccounts(ctx: Context): Promise<Application['demonstrationAccounts']> {
  if (!ctx.settings.demonstration) return [];
  const { institutions } = await ctx.plan();
  const byCode = new Map<string | null, PlanInstitution>(institutions.map((each) => [each.code, each]));
  return DEMONSTRATION_ACCOUNTS.map(({ institutionCode, ...account }) => {
    const institution = byCode.get(institutionCode);
    return { ...account, institutionName: institution ? localised(institution, 'name', ctx.language) : null };
  });
}

/** What everybody may know of the program, signed in or not. */
export const findApplication = async (ctx: Context): Promise<Application> => ({
  version: (version ??= readVersion()),
  demonstration: ctx.settings.demonstration,
  today: dayInBelgrade(ctx.now()),
  demonstrationAccounts: await demonstrationAccounts(ctx),
});
