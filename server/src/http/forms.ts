import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { RequestContext } from '../context';
import { DomainError } from '../errors';
import { downloadForm } from '../features/exchange/downloadForm';
import { formRefused } from '../features/exchange/formRefused';
import { readForm } from '../features/exchange/readForm';
import { HttpRefusal } from './errorAnswer';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A form is about a tenth of a megabyte. */
const LARGEST_MB = 2;
const LARGEST = LARGEST_MB * 1_000_000;

type ContextOf = (request: Request, response: Response) => Promise<RequestContext>;

/** A file as it is and nothing else: a form of another site can send form data without asking the browser. */
const xlsxOnly: RequestHandler = (request, _response, next) => {
  const cause = new DomainError('INVALID_INPUT', 'Error_INVALID_INPUT', {
    details: { cause: `Send ${XLSX}.` },
  });
  next(request.is(XLSX) ? undefined : new HttpRefusal(415, cause));
};

/** Too large by its own telling: refused before a byte of it is read. */
const notTooLarge: RequestHandler = (request, _response, next) => {
  const tooLarge = Number(request.headers['content-length'] ?? 0) > LARGEST;
  next(tooLarge ? new HttpRefusal(413, formRefused('TOO_LARGE', { limit: LARGEST_MB })) : undefined);
};

/**
 * `GET /forms/<report id>`: the form for Excel of a report. `POST` with a form as the body: what using it would do;
 * nothing is saved. Both with the session and in the language of the request.
 */
export function forms(contextOf: ContextOf, sameOrigin: RequestHandler): Router {
  const router = Router();
  router.get('/:reportId', async (request, response) => {
    const ctx = await contextOf(request, response);
    const { name, content } = await downloadForm(ctx, request.params.reportId, ctx.session.fingerprint);
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    response.setHeader('Cache-Control', 'no-store');
    response.type(XLSX).send(Buffer.from(content));
  });
  router.post(
    '/:reportId',
    sameOrigin,
    xlsxOnly,
    notTooLarge,
    signedInFirst(contextOf),
    express.raw({ type: XLSX, limit: LARGEST, inflate: false }),
    async (request, response) => {
      const ctx = await contextOf(request, response);
      const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const sent = { reportId: String(request.params.reportId), file };
      response.setHeader('Cache-Control', 'no-store');
      response.json(await readForm(ctx, sent, ctx.session.fingerprint));
    },
  );
  return router;
}

/** Nobody unknown makes the server take in a file. */
const signedInFirst =
  (contextOf: ContextOf): RequestHandler =>
  async (request, response, next) => {
    const { viewer } = await contextOf(request, response);
    next(viewer === null ? new DomainError('NOT_SIGNED_IN', 'Error_NOT_SIGNED_IN') : undefined);
  };
