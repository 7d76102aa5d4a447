import type { SignedIn } from '../../context';
import { endOfQuarter, startOfQuarter, type Quarter } from '../../domain/quarter';
import type { QuarterState } from '../../domain/terms';
import type { QuarterFacts } from '../../domain/viewerActions';

/** The facts by which the rules say what the viewer may do with a quarter now. */
export const quarterFacts = (
  { viewer, now }: Pick<SignedIn, 'viewer' | 'now'>,
  quarter: Quarter,
  state: QuarterState,
): QuarterFacts => ({
  viewer,
  state,
  begun: now() >= startOfQuarter(quarter),
  ended: now() > endOfQuarter(quarter),
});
