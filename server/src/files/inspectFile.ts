import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type/node';
import { kindOfName, type EvidenceKind } from '../domain/evidence';
import { DomainError, type ErrorParts } from '../errors';
import { inspectZip } from './inspectZip';

const FIELD: ErrorParts = { field: 'file' };
const HEAD = 1024;
/** A zip's last record and the longest comment after it. */
const TAIL = 22 + 65_535;

/**
 * The kind of a file by its content. Throws INVALID_INPUT for every other kind, for one that the ending of its name
 * contradicts (a program called report.pdf), for one that is two kinds at once, and for documents with macros.
 */
export async function inspectFile(path: string, name: string): Promise<EvidenceKind> {
  const kind = await kindOfContent(path);
  if (kind === null || (await isTwofold(path, kind)))
    throw new DomainError('INVALID_INPUT', 'Error_FILE_KIND', FIELD);
  if (kindOfName(name) !== kind) throw new DomainError('INVALID_INPUT', 'Error_FILE_NAME', FIELD);
  return kind;
}

/** Zips are looked at by ourselves: what is in them decides, and how large it would be unpacked. */
async function kindOfContent(path: string): Promise<EvidenceKind | null> {
  const { head } = await endsOf(path);
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return inspectZip(path);
  const found = (await fileTypeFromFile(path))?.ext;
  if (found === 'pdf') return 'PDF';
  if (found === 'png') return 'PNG';
  return found === 'jpg' ? 'JPG' : null;
}

/** A file that another program would read as something else: a picture with a zip behind it, a zip with a PDF inside its head. */
async function isTwofold(path: string, kind: EvidenceKind): Promise<boolean> {
  const { head, tail } = await endsOf(path);
  if (kind === 'DOCX' || kind === 'XLSX') return head.includes('%PDF-');
  if (endsAsZip(tail)) return true;
  if (kind === 'PDF') return !tail.subarray(-HEAD).includes('%%EOF');
  // A PNG ends with its chunk IEND; cameras append to JPG what they like.
  return kind === 'PNG' && !tail.subarray(-8).equals(PNG_END);
}

const PNG_END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** Whether the last record of a zip stands at the end, with a comment that reaches exactly to it. */
function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1'); at >= 0;) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
    at = at === 0 ? -1 : tail.lastIndexOf('PK\u0005\u0006', at - 1, 'latin1');
  }
  return false;
}

/** The first and the last bytes of a file. */
async function endsOf(path: string): Promise<{ head: Buffer; tail: Buffer }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const part = async (length: number, position: number) =>
      (await file.read(Buffer.alloc(length), 0, length, position)).buffer;
    const tail = Math.min(size, TAIL);
    return { head: await part(Math.min(size, HEAD), 0), tail: await part(tail, size - tail) };
  } finally {
    await file.close();
  }
}
