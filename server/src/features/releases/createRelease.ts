import { recordAudit } from '../../audit';
import type { Context, SignedIn } from '../../context';
import { Release } from '../../entities/release';
import type { CreateReleaseInput } from '../../generated/schema';
import { newId } from '../../ids';
import { assertMay } from '../../permission';
import { isTaken } from '../../isTaken';
import { frozenText, hashOf } from './frozenText';
import { releaseContent, type ReleaseFacts, type ReleaseWords } from './releaseContent';
import type { ReleaseDocument } from './releaseDocument';
import { readNextNumber, readReleaseFacts } from './releaseFacts.queries';
import { releaseInLanguage, type ReadRelease } from './releaseInLanguage';
import { checkedKeyPoints, checkedTitle } from './releaseTexts';

const ATTEMPTS = 5;

/**
 * Freezes the approved figures up to a quarter under the next number; later corrections do not touch the copy.
 * Throws INVALID_INPUT for an empty or too long text, a quarter outside the framework, and when nothing is approved.
 */
export async function createRelease(ctx: Context, input: CreateReleaseInput): Promise<ReadRelease> {
  assertMay(ctx, 'Mutation.createRelease');
  const texts = { title: checkedTitle(input.titles), keyPoints: checkedKeyPoints(input.keyPoints ?? []) };
  // Two coordinators can reach for the same number: the second takes the next one.
  for (let attempt = 1; ; attempt += 1) {
    try {
      // All figures of one moment: what is approved or corrected meanwhile is in all of them or in none.
      return await ctx.transaction((tx) => freeze(tx, input, texts), 'moment');
    } catch (fault) {
      if (attempt === ATTEMPTS || !isTaken(fault)) throw fault;
    }
  }
}

async function freeze(
  tx: SignedIn,
  input: CreateReleaseInput,
  texts: Pick<ReleaseWords, 'title' | 'keyPoints'>,
) {
  const facts = await readReleaseFacts(tx, input);
  const { demonstration } = tx.settings;
  const words = { number: await readNextNumber(tx), releasedAt: tx.now(), demonstration, ...texts };
  const document = releaseContent(words, facts);
  const contentHash = await keep(tx, facts, document);
  await recordAudit(
    tx,
    'RELEASE_CREATED',
    `${words.number}`,
    `${facts.framework.code} ${facts.quarter} ${contentHash}`,
  );
  return releaseInLanguage(document, contentHash, tx.language);
}

async function keep(tx: SignedIn, { framework }: ReleaseFacts, document: ReleaseDocument): Promise<string> {
  const { number, quarter, releasedAt, title } = document;
  const content = frozenText(document);
  const contentHash = hashOf(content);
  await tx.db.insert(Release, {
    id: newId(),
    number,
    frameworkId: framework.id,
    quarter,
    titleEn: title.en,
    titleSq: title.sq,
    titleSr: title.sr,
    releasedAt: new Date(releasedAt),
    releasedById: tx.viewer.id,
    contentHash,
    content,
  });
  return contentHash;
}
