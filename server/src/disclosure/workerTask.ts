import type { Protection, ProtectionJob } from '../domain/disclosure/protection';

/** What a worker is given. */
export interface WorkerTask {
  job: ProtectionJob;
  /** The place of the next part that nobody has taken; shared by all workers of a job. */
  next: Int32Array;
}

/** What a worker says. */
export type WorkerMessage =
  { kind: 'PROGRESS'; taken: number; of: number } | { kind: 'DONE'; protection: Protection };
