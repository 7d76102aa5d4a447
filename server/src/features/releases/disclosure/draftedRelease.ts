import type { SignedIn } from '../../../context';
import type { ProtectionJob } from '../../../domain/disclosure/protection';
import type { ReleaseFacts } from '../releaseContent';
import { readReleaseFacts } from '../releaseFacts.queries';
import type { ReleaseScope } from '../releaseScope';
import { factsHash } from './factsHash';
import { readPastCounts } from './pastCounts.queries';
import { protectionJob } from './protectionJob';

/** Everything that a release of a scope would be made from now. */
export interface DraftedRelease {
  facts: ReleaseFacts;
  job: ProtectionJob;
  hash: string;
}

/** Reads it anew; see `readReleaseFacts` for what it throws. */
export async function readDrafted(ctx: SignedIn, scope: ReleaseScope): Promise<DraftedRelease> {
  const facts = await readReleaseFacts(ctx, scope);
  const job = protectionJob(facts, await readPastCounts(ctx.db, facts.framework.id));
  return { facts, job, hash: factsHash(facts, job) };
}
