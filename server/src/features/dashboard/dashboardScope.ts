import type { SignedIn } from '../../context';
import { permissionOf, type Operation } from '../../domain/access';
import type { Visibility } from '../../figures/visibility';
import { notFound } from '../../errors';
import type { PlanFramework } from '../../plan/plan';

/** The coordinator sees all values; a focal point those of the own institution and what is approved. */
export const visibilityOf = ({ viewer }: SignedIn, operation: Operation): Visibility => ({
  ownInstitutionId: viewer.institutionId,
  ownOnly: permissionOf(viewer, operation) === 'OWN',
});

/** The framework with that code. Throws NOT_FOUND. */
export async function frameworkOf(ctx: SignedIn, code: string): Promise<PlanFramework> {
  const framework = (await ctx.plan()).frameworkByCode.get(code);
  if (framework === undefined) throw notFound('framework');
  return framework;
}

/** Whose reports are listed: everybody's, or those of the own institution. */
export const institutionOf = ({ ownOnly, ownInstitutionId }: Visibility): { institutionId?: string } =>
  ownOnly ? { institutionId: ownInstitutionId ?? '' } : {};
