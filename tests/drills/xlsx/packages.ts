import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Part name -> content. */
export type Parts = Record<string, Uint8Array>;

export const SHEET = 'xl/worksheets/sheet1.xml';
export const TEXTS = 'xl/sharedStrings.xml';
export const TYPES = '[Content_Types].xml';

export const packed = (parts: Parts): Buffer => Buffer.from(zipSync(parts));
export const partsOf = (file: Buffer): Parts => unzipSync(file);

/** The file with parts added or replaced. */
export const withParts = (file: Buffer, parts: Parts): Buffer => packed({ ...partsOf(file), ...parts });

/** The file without a part. */
export const without = (file: Buffer, name: string): Buffer =>
  packed(Object.fromEntries(Object.entries(partsOf(file)).filter(([each]) => each !== name)));

/** The file with the text of one part changed. Throws when the change changes nothing. */
export function withText(file: Buffer, name: string, change: (text: string) => string): Buffer {
  const before = strFromU8(partsOf(file)[name] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${name}.`);
  return withParts(file, { [name]: strToU8(after) });
}

/** Every place where a file holds these bytes holds others of the same length. */
export function renamed(file: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(file);
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + 1)) copy.write(to, at);
  return copy;
}

const CENTRAL = Buffer.from('504b0102', 'hex');
const NAME_AT = 46;

/** Changes the entry of a part in the directory of the package. */
export function withEntry(file: Buffer, name: string, change: (entry: Buffer) => void): Buffer {
  const copy = Buffer.from(file);
  for (let at = copy.indexOf(CENTRAL); at !== -1; at = copy.indexOf(CENTRAL, at + 1))
    if (copy.toString('utf8', at + NAME_AT, at + NAME_AT + name.length) === name) change(copy.subarray(at));
  return copy;
}
