import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { EVIDENCE_LIMITS, LARGEST_FILE } from '../domain/evidence';
import { DomainError } from '../errors';
import { HttpRefusal } from './errorAnswer';

/** A file that arrived whole, in the folder for files that are about to be judged. */
export interface ReceivedFile {
  path: string;
  /** As the browser called it: not to be trusted. */
  name: string;
  bytes: number;
  sha256: string;
}

/** The name of the part and what stands around a file in multipart/form-data, generously. */
const AROUND = 10_000;
/** So much of a body that is refused is still read: a browser that is cut off while it sends sees no answer. */
const MOST_READ_IN_VAIN = 8 * LARGEST_FILE;

const invalid = (sentence: ConstructorParameters<typeof DomainError>[1]) =>
  new DomainError('INVALID_INPUT', sentence, { field: 'file' });

const tooLarge = () =>
  new HttpRefusal(
    413,
    new DomainError('INVALID_INPUT', 'Error_FILE_TOO_LARGE', {
      field: 'file',
      params: { limit: EVIDENCE_LIMITS.megabytes },
    }),
  );

/**
 * Writes the one file of a request to a path, counted and digested as it comes. Throws a refusal with 413 for one
 * that is too large, with 415 for another kind of request, and INVALID_INPUT for one that breaks off or is empty;
 * whoever calls removes the file then.
 */
export async function receiveFile(request: Request, path: string): Promise<ReceivedFile> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE + AROUND) {
    await readInVain(request);
    throw tooLarge();
  }
  const parser = parserOf(request);
  const writing: Promise<ReceivedFile>[] = [];
  parser.on('file', (_field, stream, { filename }) => {
    writing.push(write(stream, path, filename ?? ''));
  });
  const outcomes = await Promise.allSettled([parse(request, parser)]);
  const written = await Promise.allSettled(writing);
  const file = written.find((outcome) => outcome.status === 'fulfilled')?.value;
  if (file && file.bytes > LARGEST_FILE) throw tooLarge();
  if ([...outcomes, ...written].some(({ status }) => status === 'rejected'))
    throw invalid('Error_FILE_BROKEN');
  if (!file || file.bytes === 0) throw invalid('Error_FILE_EMPTY');
  return file;
}

function parserOf({ headers }: Request): busboy.Busboy {
  const limits = { files: 1, fields: 0, parts: 2, fileSize: LARGEST_FILE + 1, headerPairs: 20 };
  try {
    return busboy({ headers, limits, defParamCharset: 'utf8' });
  } catch {
    throw new HttpRefusal(415, invalid('Error_INVALID_INPUT'));
  }
}

/** Resolves when the whole body was parsed. Not a pipeline: that would end the connection before the answer. */
const parse = (request: Request, parser: busboy.Busboy): Promise<void> =>
  new Promise((resolve, reject) => {
    const breakOff = () => {
      if (!request.complete) parser.destroy(new Error('The request broke off.'));
    };
    parser.once('error', (fault) => {
      request.unpipe(parser);
      request.resume();
      reject(fault instanceof Error ? fault : new Error('The form is malformed.'));
    });
    parser.once('close', resolve);
    request.once('close', breakOff);
    if (request.destroyed) breakOff();
    request.pipe(parser);
  });

async function write(stream: Readable, path: string, name: string): Promise<ReceivedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  await pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { path, name, bytes, sha256: hash.digest('hex') };
}

async function readInVain(request: Request): Promise<void> {
  let bytes = 0;
  await new Promise<void>((resolve) => {
    request.once('close', resolve).once('end', resolve);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_READ_IN_VAIN) resolve();
    });
  });
}
