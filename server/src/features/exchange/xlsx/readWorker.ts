import { parentPort, workerData } from 'node:worker_threads';
import type { FormResult } from '../formThread';
import { FileRefusal } from './fileRefusal';
import { readForm } from './readForm';

/** The life of a thread that reads one file. */
async function read(file: Uint8Array): Promise<FormResult> {
  try {
    return { read: await readForm(Buffer.from(file)) };
  } catch (fault) {
    if (fault instanceof FileRefusal) return { refusal: fault.refusal };
    throw fault;
  }
}

void read(workerData as Uint8Array).then((result) => parentPort?.postMessage(result));
