import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';

/** The page of the client for everybody who asks for a page, whatever its path: the client itself knows its pages. */
function page(file: string): RequestHandler {
  return (request, response, next) => {
    // Who asks for anything gets the page at the start and an error in JSON elsewhere.
    const kinds = request.path === '/' ? ['html', 'json'] : ['json', 'html'];
    if (!['GET', 'HEAD'].includes(request.method) || request.accepts(kinds) !== 'html') return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(file);
  };
}

/** Serves the built client when there is one: files with a hash in their name for a year, the page never from memory. */
export function clientFiles(folder: string): Router {
  const router = Router();
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return router;
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.use('/assets', (_request, _response, next) => next('router'));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.use(page(file));
  return router;
}
