import type { Context, SignedIn } from '../../context';
import { protectInWorkers } from '../../disclosure/protectInWorkers';
import type { ProtectionJob } from '../../domain/disclosure/protection';
import { ReleaseDraft } from '../../entities/releaseDraft';
import { newId } from '../../ids';
import { assertMay } from '../../permission';
import { readDrafted } from './disclosure/draftedRelease';
import { forgetProgress, noteProgress } from './disclosure/progress';
import type { ReleaseScope } from './releaseScope';

/** A draft that was begun: its row, and the end of the work on it, after which its state is another. */
export interface BegunDraft {
  draft: ReleaseDraft;
  /** Rejects when the work came to no end; the draft is FAILED then. */
  finished: Promise<void>;
}

/**
 * Begins to work out what a release of a scope would hide. Comes back as soon as the draft is kept; the work goes on in
 * threads of its own. Throws as `readReleaseFacts` does.
 */
export async function prepareRelease(ctx: Context, scope: ReleaseScope): Promise<BegunDraft> {
  assertMay(ctx, 'Mutation.prepareRelease');
  const { draft, job } = await ctx.transaction((tx) => begin(tx, scope), 'moment');
  return { draft, finished: finish(ctx, draft.id, job) };
}

async function begin(tx: SignedIn, scope: ReleaseScope) {
  const { facts, job, hash } = await readDrafted(tx, scope);
  const draft = tx.db.create(ReleaseDraft, {
    id: newId(),
    frameworkId: facts.framework.id,
    quarter: scope.quarter,
    scope: JSON.stringify(scope),
    state: 'WORKING',
    factsHash: hash,
    outcome: null,
    preparedById: tx.viewer.id,
    preparedAt: tx.now(),
  });
  await tx.db.insert(ReleaseDraft, draft);
  return { draft, job };
}

async function finish(ctx: SignedIn, id: string, job: ProtectionJob): Promise<void> {
  const end = (change: Partial<ReleaseDraft>) =>
    // Only while it is WORKING: what was given up stays so.
    ctx.transaction((tx) => tx.db.update(ReleaseDraft, { id, state: 'WORKING' }, change));
  try {
    const protection = await protectInWorkers(job, (share) => noteProgress(id, share));
    await end({ state: protection.passed ? 'READY' : 'REFUSED', outcome: JSON.stringify(protection) });
  } catch (fault) {
    await end({ state: 'FAILED' });
    throw fault;
  } finally {
    forgetProgress(id);
  }
}
