import type { GraphQLError } from 'graphql';

/** What does not fit the contract in a request. */
export interface RequestFault {
  /** The input field concerned, as a path such as `entries.0.amount`. */
  field: string | undefined;
  /** For developers, in English, without the value that was sent: it may be a password. */
  cause: string;
}

const VARIABLE = /^Variable "\$(\w+)"/;
const PLACE = / at "([^"]+)"$/;
const NAMED = /(?:Field|query field|argument|Argument) "([\w.]+)"/;
const LONGEST = 300;

/**
 * Reads what GraphQL says in English, for example
 * `Variable "$input" got invalid value "x" at "input.entries[0].amount"; Decimal is written as text.`
 */
export function requestFault({ message, originalError }: GraphQLError): RequestFault {
  const reason = originalError?.message ?? message;
  const variable = VARIABLE.exec(message)?.[1];
  const before = message.endsWith(`; ${reason}`) ? message.slice(0, -reason.length - 2) : '';
  const place = PLACE.exec(before)?.[1]?.replace(/\[(\d+)\]/g, '.$1');
  const named = NAMED.exec(reason)?.[1]?.split('.').at(-1);
  return {
    field: fieldPath([...(place ?? variable ?? '').split('.'), named ?? '']),
    cause: reason
      .replace(/(cannot represent[^:]*|does not exist in "\w+" enum|Expected type "[^"]+"[^:]*):.*/s, '$1.')
      .slice(0, LONGEST),
  };
}

/** The one argument of a mutation is always called `input`; that says nothing to a reader. */
function fieldPath(steps: readonly string[]): string | undefined {
  const path = steps.filter((step) => step !== '');
  const told = path[0] === 'input' && path.length > 1 ? path.slice(1) : path;
  return told.length > 0 ? told.join('.') : undefined;
}
