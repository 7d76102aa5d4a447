import type { RequestContext } from '../../context';
import type { PrepareReleaseInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { draftView, type DraftView } from './disclosure/draftView';
import { prepareRelease } from './prepareRelease';

/** For somebody who asks again later: a fault of the work is logged and shows as the draft's state. */
export async function prepareInBackground(
  ctx: RequestContext,
  input: PrepareReleaseInput,
): Promise<DraftView> {
  assertMay(ctx, 'Mutation.prepareRelease');
  const { framework, quarter, indicators = null } = input;
  const { quarters = true, years = true, breakdowns = true, zerosHidden = [] } = input;
  const scope = { framework, quarter, indicators, quarters, years, breakdowns, zerosHidden };
  const { draft, finished } = await prepareRelease(ctx, scope);
  finished.catch((fault: unknown) => void ctx.reportFault(fault));
  return draftView(ctx, draft);
}
