import type { SentenceKey } from '../../schema/language/say';

/** The closed list of codes that a client can meet, besides INTERNAL_SERVER_ERROR for our own faults. */
export type ErrorCode =
  'NOT_SIGNED_IN' | 'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'TRY_AGAIN';

/** What a sentence is about: values for its gaps, the input field concerned, facts for the client. */
export interface ErrorParts {
  params?: Record<string, string | number>;
  /** Path of the input field, for example `entries.3.amount`. */
  field?: string;
  /** Sent to the client as `extensions.details`, for example both values of a conflict. */
  details?: Record<string, unknown>;
}

/** Something the caller did that cannot be done; said in words in the language of the request. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly sentence: SentenceKey,
    readonly parts: ErrorParts = {},
  ) {
    super(`${code}: ${sentence}`);
    this.name = 'DomainError';
  }
}

/** The answer for an unknown id and for one that the viewer may not see: the same, so that ids tell nothing. */
export const notFound = (field?: string) => new DomainError('NOT_FOUND', 'Error_NOT_FOUND', { field });
