import { openPromise, type Entry } from 'yauzl';
import { DomainError } from '../errors';

/** More than any report has; a zip bomb names far more. Sizes as the zip itself states them: nothing is unpacked. */
const MOST_ENTRIES = 2000;
const MOST_BYTES_UNPACKED = 200 * 1024 * 1024;

/** Programs inside a document: macros of Word and Excel, the older macro sheets, and controls. */
const PROGRAM = /(^|\/)(vbaproject[^/]*|vbadata\.xml|macrosheets\/.*|activex\/.*)$/i;

/**
 * Whether a zip file is a Word document or an Excel workbook; null when it is something else. Throws INVALID_INPUT
 * for one that is damaged, encrypted, too large unpacked, or holds macros. Nothing is unpacked.
 */
export async function inspectZip(path: string): Promise<'DOCX' | 'XLSX' | null> {
  const entries = await entriesOf(path);
  if (entries.some(({ fileName }) => PROGRAM.test(fileName)))
    throw new DomainError('INVALID_INPUT', 'Error_FILE_MACROS', { field: 'file' });
  const names = new Set(entries.map(({ fileName }) => fileName));
  if (!names.has('[Content_Types].xml')) return null;
  if (names.has('word/document.xml')) return 'DOCX';
  return names.has('xl/workbook.xml') ? 'XLSX' : null;
}

const damaged = () => new DomainError('INVALID_INPUT', 'Error_FILE_DAMAGED', { field: 'file' });

async function entriesOf(path: string): Promise<Entry[]> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => {
    throw damaged();
  });
  try {
    if (zip.entryCount > MOST_ENTRIES) throw damaged();
    const entries: Entry[] = [];
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      unpacked += entry.uncompressedSize;
      if (unpacked > MOST_BYTES_UNPACKED || entry.isEncrypted()) throw damaged();
    }
    return entries;
  } catch {
    // What the reader of zips finds wrong is the file's fault; it says so in many ways.
    throw damaged();
  } finally {
    zip.close();
  }
}
