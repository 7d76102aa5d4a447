import { pipeline } from 'node:stream/promises';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { RequestContext } from '../context';
import { MIME_TYPES } from '../domain/evidence';
import type { Evidence } from '../entities/evidence';
import { addEvidence } from '../features/reporting/evidence/addEvidence';
import { assertMayAttach } from '../features/reporting/evidence/assertMayAttach';
import type { EvidenceTarget } from '../features/reporting/evidence/attachment';
import { findDownload, isAttached } from '../features/reporting/evidence/evidence.queries';
import { dropFile, dropStored, incomingPath, keepFile, openStored } from '../files/fileStore';
import { inspectFile } from '../files/inspectFile';
import { DomainError } from '../errors';
import { newId } from '../ids';
import { makeTurns, type InTurn } from '../turns';
import { receiveFile } from './receiveFile';

type ContextOf = (request: Request, response: Response) => Promise<RequestContext>;

/** What arrives at once: files that wait are still in the network, not in memory. */
const UPLOADS = {
  atOnce: 8,
  mostWaiting: 24,
  mostOfOne: 3,
  refusal: () => new DomainError('RATE_LIMITED', 'Error_UPLOADS_BUSY', { field: 'file' }),
};

/**
 * Files beside GraphQL: `POST /evidence/line/:id` and `POST /evidence/activity/:id` with one file as
 * multipart/form-data, and `GET /evidence/:id`, which is always a download and never a page.
 */
export function evidence(sameOrigin: RequestHandler, contextOf: ContextOf): Router {
  const router = Router();
  const inTurn = makeTurns(UPLOADS);
  const uploads = (targetOf: (id: string) => EvidenceTarget): RequestHandler => {
    return async (request, response) => {
      const target = targetOf(String(request.params.id));
      const id = await attach(request, await contextOf(request, response), { target, inTurn });
      response.status(201).json({ id });
    };
  };
  router.post(
    '/line/:id',
    sameOrigin,
    uploads((lineId) => ({ lineId })),
  );
  router.post(
    '/activity/:id',
    sameOrigin,
    uploads((activityReportId) => ({ activityReportId })),
  );
  router.get('/:id', async (request, response) => {
    await download(String(request.params.id), response, await contextOf(request, response));
  });
  return router;
}

/** Receives a file for a line or activity that takes files, when its turn has come. Gives the id of its row. */
async function attach(
  request: Request,
  ctx: RequestContext,
  { target, inTurn }: { target: EvidenceTarget; inTurn: InTurn },
): Promise<string> {
  await assertMayAttach(ctx, target);
  return inTurn(ctx.viewer?.id ?? '', () => keep(request, ctx, target));
}

/** Receives and judges a file, and takes it among the kept ones before its row is written: no row is without its file. */
async function keep(request: Request, ctx: RequestContext, target: EvidenceTarget): Promise<string> {
  const folder = ctx.settings.evidenceFolder;
  const storedName = newId();
  const path = await incomingPath(folder, storedName);
  try {
    const { name, bytes, sha256 } = await receiveFile(request, path);
    const kind = await inspectFile(path, name);
    await keepFile(folder, path, storedName);
    const row = await addEvidence(ctx, target, { name, kind, bytes, sha256, storedName });
    if (row.storedName !== storedName) await dropStored(folder, storedName);
    return row.id;
  } catch (fault) {
    await dropFile(path);
    // A commit whose answer was lost may have happened: then the file stays.
    if (!(await isAttached(ctx, storedName))) await dropStored(folder, storedName);
    throw fault;
  }
}

async function download(id: string, response: Response, ctx: RequestContext): Promise<void> {
  const row = await findDownload(ctx, id);
  const { name, kind, bytes, storedName } = row;
  const file = await openStored(ctx.settings.evidenceFolder, storedName);
  if (file?.bytes !== bytes) {
    file?.stream.destroy();
    throw fileMissing(ctx, row, file?.bytes ?? null);
  }
  response.attachment(name);
  response.setHeader('Content-Type', MIME_TYPES[kind]);
  response.setHeader('Content-Length', bytes);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('Cache-Control', 'no-store');
  await pipeline(file.stream, response).catch((fault: NodeJS.ErrnoException) => {
    // Whoever stops a download has what he or she wanted. A disk that fails in the middle is ours to know.
    if (fault.code !== 'ERR_STREAM_PREMATURE_CLOSE') ctx.reportFault(fault);
    response.destroy();
  });
}

/** What is said of a file that its row speaks of and that is gone or cut: to the log which, to the reader a reference. */
function fileMissing(
  { reportFault }: RequestContext,
  { id, storedName, bytes }: Evidence,
  found: number | null,
): DomainError {
  const state = found === null ? 'is missing or cannot be read' : `has ${found} bytes`;
  const fault = `Evidence ${id}: the file ${storedName} of ${bytes} bytes ${state}. Run: npm run monitor -- evidence check`;
  return new DomainError('NOT_FOUND', 'Error_FILE_MISSING', {
    field: 'evidenceId',
    params: { reference: reportFault(new Error(fault)) },
  });
}
