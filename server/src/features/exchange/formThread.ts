import { join } from 'node:path';
import { startThread } from '../../startThread';
import { makeTurns } from '../../turns';
import type { FormModel } from './formModel';
import { formRefused, type FormRefusal } from './formRefused';
import { watchTime } from './patience';
import type { ReadForm } from './xlsx/readForm';

/** What the thread is asked for. */
export type FormJob = { task: 'write'; model: FormModel } | { task: 'read'; file: Uint8Array };
/** What it answers: the result, or why a file is refused. */
export type FormResult = { written: Uint8Array } | { read: ReadForm } | { refusal: FormRefusal };

/** Each thread has its own small heap: what would need more ends there, not in the server. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
/** One thread of a kind at a time. Of one person one form is at work and one waits: nobody else waits long for them. */
const TURNS = { atOnce: 1, mostWaiting: 8, mostOfOne: 2, refusal: () => formRefused('BUSY') };

/** Reading and making wait in queues of their own: what somebody sends holds up nobody's download. */
const inTurnOf = { write: makeTurns(TURNS), read: makeTurns(TURNS) };

/** Runs one job in a thread of its own, which is gone when the answer is there. */
async function runJob(job: FormJob): Promise<FormResult> {
  const thread = startThread(join(__dirname, 'xlsx', `${job.task}Worker`), {
    workerData: job.task === 'write' ? job.model : job.file,
    resourceLimits: MEMORY,
    stdout: true,
    stderr: true,
  });
  let stopWatch: () => void = () => undefined;
  const answered = new Promise<FormResult>((resolve, reject) => {
    stopWatch = watchTime(() => resolve({ refusal: 'TOO_SLOW' }));
    thread.once('message', resolve);
    thread.once('error', (fault: Error & { code?: string }) => {
      const outgrown = fault.code === 'ERR_WORKER_OUT_OF_MEMORY' && job.task === 'read';
      if (outgrown) resolve({ refusal: 'UNPACKS_TOO_LARGE' });
      else reject(fault);
    });
    thread.once('exit', () => reject(new Error('The thread for forms ended without an answer.')));
  });
  return answered.finally(() => {
    stopWatch();
    return thread.terminate();
  });
}

/** Writes a workbook for somebody (the id of an account). */
export async function writeInThread(who: string, model: FormModel): Promise<Uint8Array> {
  const result = await inTurnOf.write(who, () => runJob({ task: 'write', model }));
  if ('written' in result) return result.written;
  throw formRefused('refusal' in result ? result.refusal : 'TOO_SLOW');
}

/** Unpacks and reads a file that somebody sent. Throws the reason why it is no form. */
export async function readInThread(who: string, file: Uint8Array): Promise<ReadForm> {
  const result = await inTurnOf.read(who, () => runJob({ task: 'read', file }));
  if ('read' in result) return result.read;
  throw formRefused('refusal' in result ? result.refusal : 'DAMAGED');
}
