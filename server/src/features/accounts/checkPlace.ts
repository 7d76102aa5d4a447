import type { Context } from '../../context';
import type { Role } from '../../domain/terms';
import { Institution } from '../../entities/institution';
import { DomainError, notFound } from '../../errors';

/** A role and the institution that goes with it. */
export interface Place {
  role: Role;
  institutionId?: string | null;
}

/**
 * The institution of an account: a focal point has one (INSTITUTION_REQUIRED, NOT_FOUND), the other roles have none
 * (INSTITUTION_NOT_ALLOWED).
 */
export async function checkPlace(
  { db }: Pick<Context, 'db'>,
  { role, institutionId }: Place,
): Promise<string | null> {
  const id = institutionId ?? null;
  const field = 'institutionId';
  if (role !== 'FOCAL_POINT') {
    if (id !== null) throw new DomainError('INVALID_INPUT', 'Error_INSTITUTION_NOT_ALLOWED', { field });
    return null;
  }
  if (id === null) throw new DomainError('INVALID_INPUT', 'Error_INSTITUTION_REQUIRED', { field });
  if (!(await db.existsBy(Institution, { id }))) throw notFound(field);
  return id;
}
