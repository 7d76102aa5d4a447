import { say } from '../../../schema/language/say';
import { DomainError } from '../errors';

/** What went wrong, in words for a person at the terminal. */
export function explain(error: unknown): string {
  if (error instanceof DomainError) {
    const { field, params } = error.parts;
    return `${field ? `${field}: ` : ''}${say('en', error.sentence, params)}`;
  }
  // A connection that is refused on all addresses of a host has a code but no message.
  if (error instanceof AggregateError && !error.message) return error.errors.map(explain).join('\n');
  return error instanceof Error ? error.message : String(error);
}
