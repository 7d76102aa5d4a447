import type { Context, SignedIn } from '../../../context';
import type { Protection } from '../../../domain/disclosure/protection';
import type { DraftState } from '../../../domain/release';
import type { ReleaseDraft } from '../../../entities/releaseDraft';
import { DomainError } from '../../../errors';
import { required } from '../../../plan/planRows';
import { titleOf } from '../planTexts';
import { previewInLanguage } from '../previewInLanguage';
import { proposedPoints, type ProposedPoint } from '../proposedPoints';
import { releaseContent } from '../releaseContent';
import type { ReleaseDocument } from '../releaseDocument';
import { readNextNumber } from '../releaseFacts.queries';
import type { ReadRelease } from '../releaseInLanguage';
import { leftOutOf, type ReleaseScope } from '../releaseScope';
import { readDrafted, type DraftedRelease } from './draftedRelease';
import { mayPrintAfter } from './mayPrint';
import { progressOf } from './progress';

/** A draft as the coordinator's office sees it. */
export interface DraftView extends Omit<ReleaseScope, 'indicators' | 'zerosHidden'> {
  id: string;
  indicators: string[];
  zerosHidden: string[];
  preparedAt: Date;
  state: DraftState;
  progress: number;
  protection: Protection | null;
  factsHash: string;
  scope: ReleaseScope;
  /** What it would be made from now; read once, and only when it is asked for. */
  drafted: () => Promise<DraftedRelease>;
}

export async function draftView(ctx: SignedIn, draft: ReleaseDraft): Promise<DraftView> {
  const { id, state, preparedAt, outcome } = draft;
  const scope = JSON.parse(draft.scope) as ReleaseScope;
  const framework = required((await ctx.plan()).framework, draft.frameworkId);
  let drafted: Promise<DraftedRelease> | undefined;
  return {
    ...scope,
    id,
    indicators: framework.indicators.flatMap((each) => (leftOutOf(scope, each) === null ? [each.code] : [])),
    zerosHidden: [...scope.zerosHidden],
    preparedAt,
    state,
    progress: state === 'WORKING' ? progressOf(id) : 100,
    protection: outcome === null ? null : (JSON.parse(outcome) as Protection),
    factsHash: draft.factsHash,
    scope,
    drafted: () => (drafted ??= readDrafted(ctx, scope)),
  };
}

/** Whether the draft is of other figures than those that are approved now, or nothing is left to release. */
export async function haveFactsChanged(view: DraftView): Promise<boolean> {
  try {
    return (await view.drafted()).hash !== view.factsHash;
  } catch (fault) {
    // The same scope could be prepared once: what refuses it now has changed since.
    if (fault instanceof DomainError) return true;
    throw fault;
  }
}

/** What the release would say; null unless it may go out as it is. */
export async function draftPreview(ctx: Context, view: DraftView): Promise<ReadRelease | null> {
  const document = await draftDocument(ctx, view);
  return document === null ? null : previewInLanguage(document, ctx.language);
}

/** Sentences that could be let out with it, from printed figures alone; none unless it may go out as it is. */
export async function draftProposals(ctx: Context, view: DraftView): Promise<ProposedPoint[]> {
  const document = await draftDocument(ctx, view);
  return document === null ? [] : proposedPoints(document);
}

async function draftDocument(ctx: Context, view: DraftView): Promise<ReleaseDocument | null> {
  const { protection, state } = view;
  if (state !== 'READY' || protection === null || (await haveFactsChanged(view))) return null;
  const { facts, job } = await view.drafted();
  const words = {
    number: await readNextNumber(ctx),
    releasedAt: ctx.now(),
    title: titleOf(facts.framework),
    keyPoints: [],
    demonstration: ctx.settings.demonstration,
  };
  return releaseContent(words, facts, mayPrintAfter(job, protection));
}
