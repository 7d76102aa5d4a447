import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import {
  NOTHING_TO_PROTECT,
  together,
  type Protection,
  type ProtectionJob,
} from '../domain/disclosure/protection';
import { startThread } from '../startThread';
import type { WorkerMessage, WorkerTask } from './workerTask';

/** Workers of one release. More would take the processor from those who report. */
const MOST_WORKERS = 2;

/** After this a job is given up. */
const MOST_MINUTES = 15;

/** Share of the parts that are done, from 0 to 1. */
export type OnProgress = (share: number) => void;

const running = new Set<Worker>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Works out what a release hides, in threads of their own: answers to people do not wait for it. One release after the
 * other. Rejects when a worker ends before its work does.
 */
export function protectInWorkers(job: ProtectionJob, onProgress: OnProgress = () => undefined) {
  if (job.tables.length === 0) return Promise.resolve(NOTHING_TO_PROTECT);
  const protection = last.then(() => protect(job, onProgress));
  last = protection.catch(() => undefined);
  return protection;
}

/** Ends all workers: what they were at is lost. */
export const stopWorkers = async (): Promise<void> => {
  await Promise.all([...running].map((worker) => worker.terminate()));
};

async function protect(job: ProtectionJob, onProgress: OnProgress): Promise<Protection> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workers = Math.min(MOST_WORKERS, availableParallelism());
  const parts = Array.from({ length: workers }, () => inWorker({ job, next }, onProgress));
  try {
    return together(await Promise.all(parts));
  } finally {
    await Promise.allSettled(parts);
  }
}

function inWorker(task: WorkerTask, onProgress: OnProgress): Promise<Protection> {
  return new Promise((resolve, reject) => {
    const worker = startThread(join(__dirname, 'worker'), { workerData: task });
    const limit = setTimeout(() => void worker.terminate(), MOST_MINUTES * 60_000);
    running.add(worker);
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'DONE') resolve(message.protection);
      else onProgress(message.taken / message.of);
    });
    worker.once('error', (fault) => {
      // The others need not go on.
      Atomics.store(task.next, 0, 1_000_000_000);
      reject(fault);
    });
    worker.once('exit', () => {
      clearTimeout(limit);
      running.delete(worker);
      reject(new Error('Disclosure control was ended before it was done.'));
    });
  });
}
