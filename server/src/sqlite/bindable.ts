/** What SQLite itself can hold. */
export type Bindable = null | number | bigint | string | Uint8Array;

/** A moment as the database keeps it: UTC text that sorts in time order, `2019-11-20 08:30:00.000`. */
const momentText = (moment: Date) => moment.toISOString().replace('T', ' ').replace('Z', '');

/**
 * A parameter as SQLite takes it: true and false become 1 and 0, a Date becomes UTC text, undefined becomes null.
 * Anything else that SQLite cannot hold throws a TypeError before it gets near the library.
 */
export function bindable(value: unknown): Bindable {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string') return value;
  if (value instanceof Date) return momentText(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new TypeError(`SQLite cannot hold a parameter of the type ${typeof value}.`);
}

const isNamed = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Parameters by position, as several arguments or one array, or by name, as one plain object. */
export function bindableParameters(parameters: unknown[]): [Record<string, Bindable>] | Bindable[] {
  const [first] = parameters;
  if (parameters.length !== 1) return parameters.map(bindable);
  if (Array.isArray(first)) return first.map(bindable);
  if (!isNamed(first)) return [bindable(first)];
  return [Object.fromEntries(Object.entries(first).map(([name, value]) => [name, bindable(value)]))];
}
