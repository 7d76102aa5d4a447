import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { canonicalDecimal } from './entities/canonicalDecimal';
import { isDay } from './domain/belgrade';
import { isQuarter, isYearInReach, yearOf, type Quarter } from './domain/quarter';
import { DomainError } from './errors';

interface TextScalar<T> {
  name: string;
  read: (text: string) => T;
  write: (value: T) => string;
}

const asText = (name: string, value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError(`${name} is written as text.`);
  return value;
};

/** A scalar that travels as text and as nothing else: a number, list or object is refused. */
function textScalar<T>({ name, read, write }: TextScalar<T>): GraphQLScalarType<T, string> {
  return new GraphQLScalarType<T, string>({
    name,
    serialize: (value) => write(value as T),
    parseValue: (value) => read(asText(name, value)),
    parseLiteral: (node: ValueNode) => read(asText(name, node.kind === Kind.STRING ? node.value : null)),
  });
}

const PLAIN_DECIMAL = /^-?\d{1,16}(\.\d{1,4})?$/;
const SHOWN = 40;

function readDecimal(text: string): string {
  const trimmed = text.trim();
  const amount = PLAIN_DECIMAL.test(trimmed) ? canonicalDecimal(trimmed) : null;
  if (typeof amount === 'string') return amount;
  throw new DomainError('INVALID_INPUT', 'CheckRule_NOT_A_NUMBER', {
    params: { value: text.slice(0, SHOWN) },
  });
}

function readQuarter(text: string): Quarter {
  if (isQuarter(text) && isYearInReach(yearOf(text))) return text;
  throw new DomainError('INVALID_INPUT', 'Error_UNKNOWN_QUARTER');
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

function readInstant(text: string): Date {
  const instant = new Date(INSTANT.test(text) ? text : Number.NaN);
  // The year is looked at in UTC: 9999-12-31T23:00-05:00 lies in a year that no database column holds.
  if (Number.isNaN(instant.getTime()) || !isYearInReach(instant.getUTCFullYear()))
    throw new TypeError('An instant is written 2018-10-15T21:59:59.999Z.');
  return instant;
}

function readDay(text: string): string {
  if (!isDay(text)) throw new TypeError('A day is written 2018-10-15.');
  return text;
}

const CHANGE_KEY = /^[A-Za-z0-9-]{8,64}$/;

function readChangeKey(text: string): string {
  if (!CHANGE_KEY.test(text)) throw new TypeError('A change key has 8 to 64 letters, digits and hyphens.');
  return text;
}

const asItIs = (text: string) => text;

/** The scalars of the contract. What they read is canonical: `12.50` arrives as `12.5`. */
export const scalars = {
  Decimal: textScalar<string>({ name: 'Decimal', read: readDecimal, write: String }),
  Quarter: textScalar<Quarter>({ name: 'Quarter', read: readQuarter, write: String }),
  Instant: textScalar<Date>({
    name: 'Instant',
    read: readInstant,
    write: (instant) => instant.toISOString(),
  }),
  Day: textScalar<string>({ name: 'Day', read: readDay, write: asItIs }),
  ChangeKey: textScalar<string>({ name: 'ChangeKey', read: readChangeKey, write: asItIs }),
};
