import { recordAudit } from '../../audit';
import type { Context, SignedIn } from '../../context';
import type { Protection } from '../../domain/disclosure/protection';
import { ReleaseDraft } from '../../entities/releaseDraft';
import { DomainError, notFound } from '../../errors';
import type { CreateReleaseInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { isTaken } from '../../isTaken';
import { readDrafted, type DraftedRelease } from './disclosure/draftedRelease';
import { mayPrintAfter } from './disclosure/mayPrint';
import { keepRelease } from './keepRelease';
import { releaseContent, type ReleaseWords } from './releaseContent';
import { readNextNumber } from './releaseFacts.queries';
import { releaseInLanguage, type ReadRelease } from './releaseInLanguage';
import type { ReleaseScope } from './releaseScope';
import { checkedKeyPoints, checkedTitle } from './releaseTexts';

const ATTEMPTS = 5;

/**
 * Freezes a draft under the next number; later corrections do not touch the copy. Throws INVALID_INPUT for an empty or
 * too long text and for a draft that did not pass disclosure control, CONFLICT when the figures, the plan's rules or the
 * releases that are out have changed since the draft was prepared.
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

/** What goes out, and what disclosure control decided about it. */
interface Cleared {
  drafted: DraftedRelease;
  protection: Protection;
}

async function freeze(
  tx: SignedIn,
  input: CreateReleaseInput,
  texts: Pick<ReleaseWords, 'title' | 'keyPoints'>,
) {
  const { drafted, protection } = await clearedDraft(tx, input.draft);
  const { facts, job } = drafted;
  const { demonstration } = tx.settings;
  const words = { number: await readNextNumber(tx), releasedAt: tx.now(), demonstration, ...texts };
  const document = releaseContent(words, facts, mayPrintAfter(job, protection));
  const contentHash = await keepRelease(tx, { document, facts, job, protection });
  await recordAudit(
    tx,
    'RELEASE_CREATED',
    `${words.number}`,
    `${facts.framework.code} ${facts.quarter} ${contentHash}`,
  );
  return releaseInLanguage(document, contentHash, tx.language);
}

async function clearedDraft(tx: SignedIn, id: string): Promise<Cleared> {
  const draft = await tx.db.findOneBy(ReleaseDraft, { id });
  if (draft === null) throw notFound('draft');
  if (draft.state !== 'READY' || draft.outcome === null)
    throw new DomainError('INVALID_INPUT', 'Error_DRAFT_NOT_READY', { field: 'draft' });
  const drafted = await readDrafted(tx, JSON.parse(draft.scope) as ReleaseScope);
  if (drafted.hash !== draft.factsHash)
    throw new DomainError('CONFLICT', 'Error_FACTS_CHANGED', { field: 'draft' });
  return { drafted, protection: JSON.parse(draft.outcome) as Protection };
}
