import type { Context } from '../../context';
import type { Quarter } from '../../domain/quarter';
import { notFound } from '../../errors';
import { assertMay } from '../../permission';
import { printEverything } from './frozenFigure';
import { titleOf } from './planTexts';
import { previewInLanguage } from './previewInLanguage';
import { releaseContent } from './releaseContent';
import { readNextNumber, readReleaseFacts } from './releaseFacts.queries';
import type { ReadRelease } from './releaseInLanguage';
import { withoutFewPersons } from './releaseScope';

/** What a release without figures of few persons would say now, under the framework's title. Nothing is kept. */
export async function releasePreview(
  ctx: Context,
  asked: { framework: string; quarter: Quarter },
): Promise<ReadRelease> {
  assertMay(ctx, 'Query.releasePreview');
  const framework = (await ctx.plan()).frameworkByCode.get(asked.framework);
  if (framework === undefined) throw notFound('framework');
  const facts = await readReleaseFacts(ctx, withoutFewPersons(framework, asked.quarter));
  const words = {
    number: await readNextNumber(ctx),
    releasedAt: ctx.now(),
    title: titleOf(facts.framework),
    keyPoints: [],
    demonstration: ctx.settings.demonstration,
  };
  const document = releaseContent(words, facts, () => printEverything);
  return previewInLanguage(document, ctx.language);
}
