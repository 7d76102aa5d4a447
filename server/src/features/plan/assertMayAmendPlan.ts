import type { Context, SignedIn } from '../../context';
import { mayAmendPlan } from '../../domain/access';
import { DomainError } from '../../errors';

/** Stops everybody but the coordinator: NOT_SIGNED_IN or NOT_ALLOWED. */
export function assertMayAmendPlan<C extends Context>(ctx: C): asserts ctx is C & SignedIn {
  if (mayAmendPlan(ctx.viewer)) return;
  throw ctx.viewer === null
    ? new DomainError('NOT_SIGNED_IN', 'Error_NOT_SIGNED_IN')
    : new DomainError('NOT_ALLOWED', 'Error_NOT_ALLOWED');
}
