import { join } from 'node:path';
import { DomainError } from '../../../errors';
import type { ReleaseFileFormat } from '../../../generated/schema';
import { startThread } from '../../../startThread';
import type { FileJob } from './fileJob';

/** Which thread makes which file: what one format needs, the others need not load. */
const THREADS: Readonly<Record<ReleaseFileFormat, 'plain' | 'workbook' | 'summary'>> = {
  PDF: 'summary',
  XLSX: 'workbook',
  CSV: 'plain',
  CSV_DICTIONARY: 'plain',
  OPEN_SDG: 'plain',
  JSON: 'plain',
  JSON_ALL_LANGUAGES: 'plain',
  JSON_SCHEMA: 'plain',
  IATI: 'plain',
};

const LONGEST_MS = 60_000;
/** A thread has a heap of its own: what would need more ends there, not in the server. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
/** Files wait for one another; with so many waiting the next is refused. */
const MOST_WAITING = 30;
const TRY_AGAIN_SECONDS = 10;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Makes a file in a thread of its own, one at a time. Throws RATE_LIMITED when too many wait. */
export async function makeInThread(job: FileJob): Promise<Uint8Array> {
  if (waiting >= MOST_WAITING)
    throw new DomainError('RATE_LIMITED', 'Error_RATE_LIMITED', { params: { seconds: TRY_AGAIN_SECONDS } });
  waiting += 1;
  const mine = last.then(() => run(job));
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}

async function run(job: FileJob): Promise<Uint8Array> {
  const thread = startThread(join(__dirname, 'threads', `${THREADS[job.format]}Thread`), {
    workerData: job,
    resourceLimits: MEMORY,
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const answered = new Promise<Uint8Array>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The file ${job.format} took too long.`)), LONGEST_MS);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread for files ended without an answer.')));
  });
  return answered.finally(() => {
    clearTimeout(timer);
    return thread.terminate();
  });
}
