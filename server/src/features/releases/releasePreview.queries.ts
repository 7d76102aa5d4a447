import type { Context } from '../../context';
import { assertMay } from '../../permission';
import { frozenText, hashOf } from './frozenText';
import { titleOf } from './planTexts';
import { releaseContent } from './releaseContent';
import { readNextNumber, readReleaseFacts, type ReleaseAsked } from './releaseFacts.queries';
import { releaseInLanguage, type ReadRelease } from './releaseInLanguage';

/** What a release made now would say, under the framework's title. Nothing is kept. */
export async function releasePreview(ctx: Context, asked: ReleaseAsked): Promise<ReadRelease> {
  assertMay(ctx, 'Query.releasePreview');
  const facts = await readReleaseFacts(ctx, asked);
  const words = {
    number: await readNextNumber(ctx),
    releasedAt: ctx.now(),
    title: titleOf(facts.framework),
    keyPoints: [],
    demonstration: ctx.settings.demonstration,
  };
  const document = releaseContent(words, facts);
  return releaseInLanguage(document, hashOf(frozenText(document)), ctx.language);
}
