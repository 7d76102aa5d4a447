import type { RequestContext } from '../../context';
import { assertMay } from '../../permission';
import { endSession } from './startSession';

/** Ends the session of this browser. */
export async function signOut(ctx: RequestContext): Promise<boolean> {
  assertMay(ctx, 'Mutation.signOut');
  await ctx.transaction(endSession);
  ctx.session.give(null);
  return true;
}
