import type { Context, SignedIn } from './context';
import { may, type Operation } from './domain/access';
import { DomainError } from './errors';

/** Whose data an operation is about. */
export interface Subject {
  institutionId: string | null;
}

/**
 * Stops a caller who may not call an operation, about `subject` when one is given: NOT_SIGNED_IN or NOT_ALLOWED.
 * Without a subject it asks only whether somebody in that role may call it at all.
 */
export function refuseUnlessAllowed(
  ctx: Pick<Context, 'viewer'>,
  operation: Operation,
  subject?: Subject,
): void {
  if (may(ctx.viewer, operation, subject)) return;
  throw ctx.viewer === null
    ? new DomainError('NOT_SIGNED_IN', 'Error_NOT_SIGNED_IN')
    : new DomainError('NOT_ALLOWED', 'Error_NOT_ALLOWED');
}

/** The same for operations that need somebody signed in: the first line of every use case and query. */
export function assertMay<C extends Context>(
  ctx: C,
  operation: Operation,
  subject?: Subject,
): asserts ctx is C & SignedIn {
  if (ctx.viewer === null) throw new DomainError('NOT_SIGNED_IN', 'Error_NOT_SIGNED_IN');
  refuseUnlessAllowed(ctx, operation, subject);
}
