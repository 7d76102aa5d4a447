import { Router } from 'express';
import type { Database } from '../database';
import { DataStamp } from '../entities/dataStamp';

/** `/healthz`: the process answers. `/readyz`: the database answers too and has its tables. */
export function health({ reading }: Pick<Database, 'reading'>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.type('text').send('ok');
  });
  router.get('/readyz', async (_request, response) => {
    const ready = await reading.find(DataStamp, { take: 1 }).then(
      () => true,
      () => false,
    );
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready');
  });
  return router;
}
