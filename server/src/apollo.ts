import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context';
import { withinCost } from './graphqlCost';
import { LIMITS, withinLimits } from './graphqlLimits';
import { publicError, STATUS, type PublicError, type ReportFault } from './publicError';

/** Whether every field that was asked for is empty because it failed. */
function allFailed(
  data: Record<string, unknown> | null | undefined,
  errors: readonly PublicError[],
): boolean {
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data ?? {}).every(([field, value]) => value === null && failed.has(field));
}

/** Puts errors into the reader's language; an answer in which nothing succeeded gets the status of its first error. */
const translateErrors = (report: ReportFault): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ errors, response, contextValue }) => {
        if (errors && response.body.kind === 'single') {
          const { singleResult } = response.body;
          const told = errors.map((error) => publicError(error, contextValue.language, report));
          singleResult.errors = told;
          const first = told[0];
          if (first && allFailed(singleResult.data, told))
            response.http.status = STATUS[first.extensions.code];
        }
        return Promise.resolve();
      },
    }),
});

/** What cannot be put into the reader's language: errors outside a request that Apollo understood. */
const reserve = (report: ReportFault) => (_: unknown, error: unknown) => {
  const { message, extensions } = publicError(error, 'en', report);
  return { message, extensions: { ...extensions } };
};

export interface ApolloParts {
  schema: GraphQLSchema;
  report: ReportFault;
  introspection: boolean;
}

/** Apollo Server without its own web pages, cache, batches and signals. */
export function makeApollo({ schema, report, introspection }: ApolloParts): ApolloServer<RequestContext> {
  const quiet = () => undefined;
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Every answer is no-store; working out an age for each field would cost a fifth of a large page.
      ApolloServerPluginCacheControlDisabled(),
      translateErrors(report),
    ],
    formatError: reserve(() => 'none'),
    logger: { debug: quiet, info: quiet, warn: quiet, error: (message: unknown) => void report(message) },
    validationRules: [withinLimits, withinCost],
    parseOptions: { maxTokens: LIMITS.tokens },
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
  });
}
