/** What the server answered instead of doing it. The message is a sentence in the language of the request. */
export interface Refusal {
  /** A code of the closed list: NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, INVALID_INPUT, CONFLICT ... */
  code: string;
  message: string;
  /** The input field that it is about, for example `email`. */
  field?: string;
  details?: unknown;
}

interface AnsweredError {
  message: string;
  extensions?: Record<string, unknown>;
}

const answeredErrors = (error: unknown): readonly AnsweredError[] =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors)
    ? (error.errors as AnsweredError[])
    : [];

/** The refusals inside an error of Apollo's; none when the server was not reached or answered no GraphQL. */
export const refusalsOf = (error: unknown): Refusal[] =>
  answeredErrors(error).map(({ message, extensions = {} }) => ({
    code: typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR',
    message,
    field: typeof extensions.field === 'string' ? extensions.field : undefined,
    details: extensions.details,
  }));
