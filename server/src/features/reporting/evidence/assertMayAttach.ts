import type { Context } from '../../../context';
import { assertMay } from '../../../permission';
import { openForEvidence, type EvidenceTarget } from './attachment';

/** Refuses, before a file is received, what would be refused after it. */
export async function assertMayAttach(ctx: Context, target: EvidenceTarget): Promise<void> {
  assertMay(ctx, 'Mutation.enterValue');
  await ctx.transaction((tx) => openForEvidence(tx, target));
}
