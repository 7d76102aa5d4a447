import { parentPort, workerData } from 'node:worker_threads';
import { modelOf, protectPart } from '../domain/disclosure/protectPart';
import { together, type Protection } from '../domain/disclosure/protection';
import { openHighs } from '../highsSolver';
import type { WorkerMessage, WorkerTask } from './workerTask';

/** For one programme of the solver; a plan may be so much above the least cost. */
const LIMITS = { seconds: 5, gap: 0.01 };

/** Takes one part after the other, whichever no other worker has taken, and says what became of them. */
async function work({ job, next }: WorkerTask, tell: (message: WorkerMessage) => void): Promise<void> {
  const solve = await openHighs(LIMITS);
  const model = modelOf(job);
  const done: Protection[] = [];
  const of = model.parts.length;
  for (let place = Atomics.add(next, 0, 1); place < of; place = Atomics.add(next, 0, 1)) {
    const part = model.parts[place];
    if (part !== undefined) done.push(protectPart(model, part, solve));
    tell({ kind: 'PROGRESS', taken: Math.min(Atomics.load(next, 0), of), of });
  }
  tell({ kind: 'DONE', protection: together(done) });
}

void work(workerData as WorkerTask, (message) => parentPort?.postMessage(message));
