import { type CellKind, quoted, type Reading } from './cellKind';

const bounded = (text: string, limit: number): Reading<string> => {
  if (text !== text.trim()) return { problem: `${quoted(text)} begins or ends with a space.` };
  if (text.length > limit)
    return { problem: `The text has ${text.length} characters; ${limit} are the limit.` };
  return { value: text };
};

/** Words that must be there, of at most `limit` characters. */
export const words =
  (limit: number): CellKind<string> =>
  (text) =>
    text.trim() === '' ? { problem: 'Something must be written here.' } : bounded(text, limit);

/** Words that may be missing. */
export const maybeWords =
  (limit: number): CellKind<string> =>
  (text) =>
    bounded(text, limit);

/** A code of at most 40 characters: letters, digits, dot, hyphen, underscore. */
export const code = (): CellKind<string> => (text) =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(text)
    ? { value: text }
    : { problem: `${quoted(text)} is no code.` };

/** Several values joined by `sign`, each of its own kind and none twice. Blank is an empty list. */
export const listOf =
  <T>(kind: CellKind<T>, sign = ';'): CellKind<T[]> =>
  (text) => {
    const parts = text === '' ? [] : text.split(sign);
    const twice = parts.find((part, place) => parts.indexOf(part) !== place);
    if (twice !== undefined) return { problem: `${quoted(twice)} is there twice.` };
    const values: T[] = [];
    for (const part of parts) {
      const reading = kind(part);
      if ('problem' in reading) return reading;
      values.push(reading.value);
    }
    return { value: values };
  };

/** One word of a closed list. */
export const oneOf =
  <const T extends string>(members: readonly T[]): CellKind<T> =>
  (text) => {
    const value = members.find((member) => member === text);
    return value === undefined ? { problem: `${quoted(text)} is none of ${members.join(', ')}.` } : { value };
  };

/** `true` or `false`. */
export const flag = (): CellKind<boolean> => (text) =>
  text === 'true' || text === 'false'
    ? { value: text === 'true' }
    : { problem: `${quoted(text)} is neither true nor false.` };

/** The address of a page on the web. */
export const webAddress = (): CellKind<string> => (text) =>
  /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
    ? bounded(text, 1000)
    : { problem: `${quoted(text)} is no address of a page.` };
