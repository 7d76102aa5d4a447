import type { Formats } from '../../../format/useFormat';

const KB = 1024;

/** The size of a file in kB or MB, rounded up so that no file has none. */
export function sizeText({ number }: Pick<Formats, 'number'>, bytes: number): string {
  if (bytes < KB * KB) return `${number(Math.max(1, Math.ceil(bytes / KB)))} kB`;
  return `${number(Math.ceil((bytes / KB / KB) * 10) / 10)} MB`;
}
