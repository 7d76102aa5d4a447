import { GraphQLError } from 'graphql';
import type { Language } from '../../schema/language/languages';
import { say } from '../../schema/language/say';
import { DomainError, type ErrorCode } from './errors';
import { TOO_COMPLEX } from './graphqlLimits';
import { requestFault } from './requestFault';

/** An error as it leaves the server: a sentence for a reader, a code and facts for a program. */
export interface PublicError {
  message: string;
  path?: readonly (string | number)[];
  extensions: {
    code: ErrorCode | 'INTERNAL_SERVER_ERROR';
    field?: string;
    details?: Record<string, unknown>;
    reference?: string;
  };
}

/** The HTTP status of an answer that is an error and nothing else. */
export const STATUS: Record<PublicError['extensions']['code'], number> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  TRY_AGAIN: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Writes a fault of ours into the log and gives the reference under which it can be found there. */
export type ReportFault = (fault: unknown) => string;

/** The chain from an error to what caused it. */
function* causes(error: unknown): Generator<unknown> {
  for (let each = error; each !== undefined && each !== null;) {
    yield each;
    each = each instanceof GraphQLError ? each.originalError : undefined;
  }
}

// What GraphQL itself finds wrong with a request before a resolver runs.
const REQUEST_FAULTS = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];

// The same, found while it is carried out, without a code of its own.
const UNCODED_FAULTS = /^(Argument "|Schema is not configured to execute )/;

// How the parser says that a document has more tokens than `LIMITS.tokens`.
const TOO_MANY_TOKENS = 'tokens. Parsing aborted';

const isRequestFault = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  (REQUEST_FAULTS.includes(String(error.extensions.code)) ||
    (error.originalError === undefined && UNCODED_FAULTS.test(error.message)));

/** Puts any error into words for the outside. A fault of ours gives one neutral sentence and a reference. */
export function publicError(error: unknown, language: Language, report: ReportFault): PublicError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  const known = [...causes(error)].find((each) => each instanceof DomainError);
  if (known) return { ...fromDomain(known, language, error), path };
  if (isRequestFault(error)) return fromRequest(error, language);
  const reference = report([...causes(error)].at(-1));
  return {
    message: say(language, 'Error_INTERNAL', { reference }),
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

function fromDomain({ code, sentence, parts }: DomainError, language: Language, error: unknown): PublicError {
  const field = parts.field ?? (isRequestFault(error) ? requestFault(error).field : undefined);
  const message = say(language, sentence, { ...(field === undefined ? {} : { field }), ...parts.params });
  return { message, extensions: { code, field, details: parts.details } };
}

function fromRequest(error: GraphQLError, language: Language): PublicError {
  const { field, cause } = requestFault(error);
  return {
    message: requestSentence(cause, field, language),
    extensions: { code: 'INVALID_INPUT', field, details: { cause } },
  };
}

function requestSentence(cause: string, field: string | undefined, language: Language): string {
  if (cause.includes(TOO_COMPLEX) || cause.includes(TOO_MANY_TOKENS))
    return say(language, 'Error_QUERY_TOO_COMPLEX');
  return field === undefined
    ? say(language, 'Error_INVALID_INPUT')
    : say(language, 'Error_INVALID_FIELD', { field });
}
