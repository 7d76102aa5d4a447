import { Router, type Request, type Response } from 'express';
import type { RequestContext } from '../context';
import { releaseFile } from '../features/releases/formats/releaseFile.queries';
import { fileNamed } from '../features/releases/formats/releaseFileList';

type ContextOf = (request: Request, response: Response) => Promise<RequestContext>;

const NUMBER = /^[1-9]\d{0,8}$/;

/**
 * `GET /releases/<number>/<file>`: a file of a release for whoever may read releases, always a download. A browser that
 * has it already is told so (ETag). Other addresses below are pages of the client.
 */
export function releaseFiles(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/:number/:name', async (request, response, next) => {
    const { number, name } = request.params;
    if (!NUMBER.test(number) || fileNamed(name) === null) return next();
    const ctx = await contextOf(request, response);
    const file = await releaseFile(ctx, { number: Number(number), name });
    response.setHeader('Content-Disposition', `attachment; filename="${file.name}"`);
    response.setHeader('Content-Type', file.mediaType);
    response.setHeader('ETag', `"${file.hash}"`);
    // Kept by the browser of the person alone, and asked for again each time: the right to read may be gone.
    response.setHeader('Cache-Control', 'private, no-cache');
    response.send(Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength));
  });
  return router;
}
