import { zipSync, type Zippable } from 'fflate';

/** Files cannot be older in a ZIP, and its clock knows no zone: every entry has this moment, so equal files are equal. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** A ZIP of files by their path; the same files give the same bytes. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, [content, { level: 6, mtime: ENTRY_TIME }]]),
  );
  return zipSync(entries);
}
