import { parentPort, workerData } from 'node:worker_threads';
import type { FileJob } from '../fileJob';
import { writeSummary } from '../pdf/writeSummary';

/** The life of a thread that makes one PDF. The library and its fonts are loaded here alone. */
const { source, language } = workerData as FileJob;

void writeSummary(source, language).then((content) => parentPort?.postMessage(content));
