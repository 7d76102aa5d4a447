import { createHash } from 'node:crypto';

/** A file as it is handed out. */
export interface MadeFile {
  content: Uint8Array;
  /** SHA-256 of the content, in hexadecimal digits. */
  hash: string;
}

const MOST_BYTES = 32_000_000;

/** By key: files made, and files being made, so that many readers of a new release make each file once. */
const files = new Map<string, Promise<MadeFile>>();
const sizes = new Map<string, number>();

/**
 * The file under a key, from memory or made now. A release never changes, so a file under its hash stays right; the
 * ones looked at last are kept, up to 32 MB. One that could not be made is tried again.
 */
export async function keptFile(key: string, make: () => Promise<Uint8Array>): Promise<MadeFile> {
  const found = files.get(key);
  const file = found ?? make().then(hashed);
  files.delete(key);
  files.set(key, file);
  if (found) return found;
  try {
    const made = await file;
    sizes.set(key, made.content.byteLength);
    dropOldest();
    return made;
  } catch (fault) {
    files.delete(key);
    throw fault;
  }
}

const hashed = (content: Uint8Array): MadeFile => ({
  content,
  hash: createHash('sha256').update(content).digest('hex'),
});

function dropOldest(): void {
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  for (const key of files.keys()) {
    if (bytes <= MOST_BYTES) return;
    bytes -= sizes.get(key) ?? 0;
    // What is still being made has no size yet and stays.
    if (sizes.delete(key)) files.delete(key);
  }
}
