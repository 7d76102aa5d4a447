import type { Context } from '../../context';
import { ReleaseDraft } from '../../entities/releaseDraft';
import { notFound } from '../../errors';
import { assertMay } from '../../permission';
import { draftView, type DraftView } from './disclosure/draftView';

/** How far the work on a release has come. Throws NOT_FOUND for an unknown id. */
export async function releaseDraft(ctx: Context, { id }: { id: string }): Promise<DraftView> {
  assertMay(ctx, 'Query.releaseDraft');
  const draft = await ctx.db.findOneBy(ReleaseDraft, { id });
  if (draft === null) throw notFound('id');
  return draftView(ctx, draft);
}
