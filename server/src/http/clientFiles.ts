import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import { nonceOf } from './securityHeaders';

/** In index.html this stands where the page's nonce is put in. */
const NONCE_MARK = '__CSP_NONCE__';

/** The page of the client, whatever its path: the client itself knows its pages. */
function page(folder: string): RequestHandler {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return (request, response, next) => {
    const looksLikeFile = /\.\w+$/.test(request.path);
    if (!['GET', 'HEAD'].includes(request.method) || looksLikeFile || request.accepts('html') !== 'html')
      return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(html.replaceAll(NONCE_MARK, nonceOf(response)));
  };
}

/** Serves the built client when there is one: files with a hash in their name for a year, the page never from memory. */
export function clientFiles(folder: string): Router {
  const router = Router();
  if (!existsSync(join(folder, 'index.html'))) return router;
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0, extensions: false }));
  router.use(page(folder));
  return router;
}
