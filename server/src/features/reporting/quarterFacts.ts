import type { SignedIn } from '../../context';
import { endOfQuarter, startOfQuarter, type Quarter } from '../../domain/quarter';
import type { QuarterState } from '../../domain/terms';
import type { QuarterFacts } from '../../domain/viewerActions';

/**
 * The facts by which the rules say what the viewer may do with a quarter now. Quarters are opened in any order:
 * an office that starts in the middle of a strategy fills in the earlier ones later. So the quarter before is never missed.
 */
export const quarterFacts = (
  { viewer, now }: Pick<SignedIn, 'viewer' | 'now'>,
  quarter: Quarter,
  state: QuarterState,
): QuarterFacts => ({
  viewer,
  state,
  begun: now() >= startOfQuarter(quarter),
  ended: now() > endOfQuarter(quarter),
  previousOpened: true,
});
