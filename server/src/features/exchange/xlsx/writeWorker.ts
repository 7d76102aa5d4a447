import { parentPort, workerData } from 'node:worker_threads';
import type { FormModel } from '../formModel';
import type { FormResult } from '../formThread';
import { writeForm } from './writeForm';

/** The life of a thread that writes one form. The library is loaded here alone: the server never holds it. */
async function write(model: FormModel): Promise<FormResult> {
  return { written: await writeForm(model) };
}

void write(workerData as FormModel).then((result) => parentPort?.postMessage(result));
