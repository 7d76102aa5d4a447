import { parentPort, workerData } from 'node:worker_threads';
import type { FileJob } from '../fileJob';
import { writeWorkbook } from '../xlsx/writeWorkbook';

/** The life of a thread that makes one workbook. The library is loaded here alone: the server never holds it. */
const { source, language } = workerData as FileJob;

void writeWorkbook(source, language).then((content) => parentPort?.postMessage(content));
