import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { assertPackage, isPackage } from './fileKind';
import { FileRefusal } from './fileRefusal';

/** A form has about fifteen parts and unpacks to less than one megabyte. */
export const LIMITS = { parts: 100, part: 4_000_000, all: 8_000_000 };

const METHODS = [0, 8];

/** Part name -> content. */
export type Parts = ReadonlyMap<string, Buffer>;

/**
 * Unpacks a workbook into memory. First the directory is judged: number of parts, names, declared sizes, encryption;
 * then the bytes are counted as they come, for a directory can lie. Throws a FileRefusal.
 */
export async function unpack(file: Buffer): Promise<Parts> {
  assertPackage(file);
  const zip = await opened(file);
  const entries = await readDirectory(zip);
  const parts = new Map<string, Buffer>();
  let left = LIMITS.all;
  for (const entry of entries) {
    const part = await inflate(zip, entry, left);
    left -= part.length;
    if (isPackage(part)) throw new FileRefusal('UNSAFE', `${entry.fileName} is a package`);
    parts.set(entry.fileName, part);
  }
  return parts;
}

const opened = (file: Buffer): Promise<ZipFile> =>
  fromBufferPromise(file, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }).catch(
    (fault: unknown) => {
      throw new FileRefusal('DAMAGED', String(fault));
    },
  );

async function readDirectory(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > LIMITS.parts) throw new FileRefusal('UNPACKS_TOO_LARGE', 'parts');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let all = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      all += entry.uncompressedSize;
      judge(entry, names);
      if (all > LIMITS.all) throw new FileRefusal('UNPACKS_TOO_LARGE', 'all parts');
      if (!entry.fileName.endsWith('/')) entries.push(entry);
    }
  } catch (fault) {
    throw fault instanceof FileRefusal ? fault : refusalOf(fault);
  }
  return entries;
}

/** What yauzl finds wrong with names is no accident; the rest can be. */
const refusalOf = (fault: unknown): FileRefusal => {
  const unsafe = /absolute path|relative path|invalid characters|encrypt/i.test(String(fault));
  return new FileRefusal(unsafe ? 'UNSAFE' : 'DAMAGED', String(fault));
};

function judge(entry: Entry, names: Set<string>): void {
  const name = entry.fileName.toLowerCase();
  if (entry.isEncrypted()) throw new FileRefusal('UNSAFE', 'encrypted part');
  if (!METHODS.includes(entry.compressionMethod)) throw new FileRefusal('UNSAFE', 'method');
  if (names.size === names.add(name).size) throw new FileRefusal('UNSAFE', 'name twice');
  if (entry.uncompressedSize > LIMITS.part) throw new FileRefusal('UNPACKS_TOO_LARGE', name);
}

async function inflate(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      if (!Buffer.isBuffer(piece)) continue;
      size += piece.length;
      if (size > Math.min(left, LIMITS.part)) throw new FileRefusal('UNPACKS_TOO_LARGE', entry.fileName);
      pieces.push(piece);
    }
  } catch (fault) {
    if (fault instanceof FileRefusal) throw fault;
    // The directory said another size than came out.
    throw new FileRefusal(/bytes in the stream/.test(String(fault)) ? 'UNSAFE' : 'DAMAGED', String(fault));
  }
  return Buffer.concat(pieces);
}
