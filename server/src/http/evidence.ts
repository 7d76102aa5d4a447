import { pipeline } from 'node:stream/promises';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { MIME_TYPES } from '../domain/evidence';
import type { RequestContext } from '../context';
import { addEvidence } from '../features/reporting/evidence/addEvidence';
import { assertMayAttach } from '../features/reporting/evidence/assertMayAttach';
import type { EvidenceTarget } from '../features/reporting/evidence/attachment';
import { findDownload, isAttached } from '../features/reporting/evidence/evidence.queries';
import { dropFile, dropStored, incomingPath, keepFile, readStored } from '../files/fileStore';
import { inspectFile } from '../files/inspectFile';
import { notFound } from '../errors';
import { newId } from '../ids';
import { receiveFile } from './receiveFile';

type ContextOf = (request: Request, response: Response) => Promise<RequestContext>;

/**
 * Files beside GraphQL: `POST /evidence/line/:id` and `POST /evidence/activity/:id` with one file as
 * multipart/form-data, and `GET /evidence/:id`, which is always a download and never a page.
 */
export function evidence(sameOrigin: RequestHandler, contextOf: ContextOf): Router {
  const router = Router();
  router.post('/line/:id', sameOrigin, async (request, response) => {
    await attach(request, response, { contextOf, target: { lineId: String(request.params.id) } });
  });
  router.post('/activity/:id', sameOrigin, async (request, response) => {
    await attach(request, response, { contextOf, target: { activityReportId: String(request.params.id) } });
  });
  router.get('/:id', async (request, response) => {
    await download(String(request.params.id), response, await contextOf(request, response));
  });
  return router;
}

/** Receives and judges a file, and takes it among the kept ones before its row is written: no row is without its file. */
async function attach(
  request: Request,
  response: Response,
  { contextOf, target }: { contextOf: ContextOf; target: EvidenceTarget },
): Promise<void> {
  const ctx = await contextOf(request, response);
  await assertMayAttach(ctx, target);
  const folder = ctx.settings.evidenceFolder;
  const storedName = newId();
  const path = await incomingPath(folder, storedName);
  try {
    const { name, bytes, sha256 } = await receiveFile(request, path);
    const kind = await inspectFile(path, name);
    await keepFile(folder, path, storedName);
    const row = await addEvidence(ctx, target, { name, kind, bytes, sha256, storedName });
    if (row.storedName !== storedName) await dropStored(folder, storedName);
    response.status(201).json({ id: row.id });
  } catch (fault) {
    await dropFile(path);
    // A commit whose answer was lost may have happened: then the file stays.
    if (!(await isAttached(ctx, storedName))) await dropStored(folder, storedName);
    throw fault;
  }
}

async function download(id: string, response: Response, ctx: RequestContext): Promise<void> {
  const { name, kind, bytes, storedName } = await findDownload(ctx, id);
  const file = await readStored(ctx.settings.evidenceFolder, storedName);
  if (!file) throw notFound('evidenceId');
  response.attachment(name);
  response.setHeader('Content-Type', MIME_TYPES[kind]);
  response.setHeader('Content-Length', bytes);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('Cache-Control', 'no-store');
  // Whoever stops a download has what he or she wanted: the rest need not be told.
  await pipeline(file, response).catch(() => response.destroy());
}
