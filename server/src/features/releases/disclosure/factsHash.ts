import type { ProtectionJob } from '../../../domain/disclosure/protection';
import { hashOf } from '../frozenText';
import type { ReleaseFacts } from '../releaseContent';

/** Changes with any fact that a release of this scope would be made from, releases that came out meanwhile included. */
export const factsHash = (
  { scope, contributions, statuses, thresholds }: ReleaseFacts,
  job: ProtectionJob,
): string => hashOf(JSON.stringify([scope, contributions, statuses, thresholds, job]));
