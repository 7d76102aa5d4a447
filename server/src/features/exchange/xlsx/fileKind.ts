import { FileRefusal } from './fileRefusal';

const ZIP = Buffer.from('504b0304', 'hex');
/** A compound file: an old .xls, or a workbook behind a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Judges a file by its first bytes, whatever its name says. Throws what it is when it is no zip package. */
export function assertPackage(file: Buffer): void {
  if (file.length === 0) throw new FileRefusal('EMPTY');
  if (file.subarray(0, COMPOUND.length).equals(COMPOUND))
    throw new FileRefusal(file.includes(ENCRYPTED) ? 'ENCRYPTED' : 'OLD_XLS');
  if (!file.subarray(0, ZIP.length).equals(ZIP)) throw new FileRefusal('NOT_XLSX');
}

/** Whether a part of a package is itself one. */
export const isPackage = (part: Buffer): boolean =>
  part.subarray(0, ZIP.length).equals(ZIP) || part.subarray(0, COMPOUND.length).equals(COMPOUND);
