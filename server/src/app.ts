import { join } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { makeApollo } from './apollo';
import type { Config } from './config';
import type { Database } from './database';
import { DomainError } from './errors';
import { buildSchema } from './graphql';
import { clientFiles } from './http/clientFiles';
import { errorAnswer } from './http/errorAnswer';
import { evidence } from './http/evidence';
import { forms } from './http/forms';
import { graphqlHandler } from './http/graphqlHandler';
import { graphqlRequestOnly } from './http/graphqlRequest';
import { health } from './http/health';
import { publicPages } from './http/publicPages';
import { releaseFiles } from './http/releaseFiles';
import { requestContexts } from './http/requestContext';
import { sameOriginOnly } from './http/sameOrigin';
import { securityHeaders } from './http/securityHeaders';
import { projectRoot } from './projectRoot';
import { reportTo } from './reportFault';

/** All that the program stands on. */
export interface AppParts {
  database: Database;
  /** The clock of the rules; in demonstration mode it stands at one day. */
  now: () => Date;
  /** The real clock, for sessions and throttling. */
  wallClock: () => Date;
  config: Config;
  logger: Logger;
  /** Another contract than schema/*.graphql, for tests. */
  schema?: GraphQLSchema;
}

export interface RunningApp {
  app: Express;
  stop: () => Promise<void>;
}

/** The whole program behind HTTP: `POST /graphql`, the client's pages, and two addresses for health checks. */
export async function createApp(parts: AppParts): Promise<RunningApp> {
  const { config, database, logger } = parts;
  const report = reportTo(logger);
  const introspection = config.NODE_ENV !== 'production';
  const apollo = makeApollo({ schema: parts.schema ?? buildSchema(), report, introspection });
  await apollo.start();

  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set(
    'trust proxy',
    /^\d+$/.test(config.TRUST_PROXY) ? Number(config.TRUST_PROXY) : config.TRUST_PROXY || false,
  );
  app.use(health(database));
  app.use(securityHeaders(config.PUBLIC_ORIGIN));
  const sameOrigin = sameOriginOnly(config.PUBLIC_ORIGIN);
  const contextOf = requestContexts(parts);
  // Before compression: what is attached is compressed already.
  app.use('/evidence', evidence(sameOrigin, contextOf));
  app.use(compression());
  app.use('/graphql', sameOrigin, graphqlRequestOnly, graphqlHandler(apollo, contextOf));
  app.use('/forms', forms(contextOf, sameOrigin));
  app.use('/releases', releaseFiles(contextOf));
  if (config.PUBLIC_SITE === 'true') app.use('/public', publicPages(database));
  app.use(clientFiles(join(projectRoot(), 'dist/client')));
  app.use((_request, _response, next) => next(new DomainError('NOT_FOUND', 'Error_NOT_FOUND')));
  app.use(errorAnswer(report));
  return { app, stop: () => apollo.stop() };
}
