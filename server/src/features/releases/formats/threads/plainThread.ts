import { parentPort, workerData } from 'node:worker_threads';
import type { FileJob, PlainFormat } from '../fileJob';
import { makePlainFile } from '../makePlainFile';

/** The life of a thread that makes one file out of text. */
parentPort?.postMessage(makePlainFile(workerData as FileJob & { format: PlainFormat }));
