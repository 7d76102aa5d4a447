/** Kinds of files that can show where a figure comes from. Each is known by its content, never by its name alone. */
export const EVIDENCE_KINDS = ['PDF', 'PNG', 'JPG', 'DOCX', 'XLSX'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const KIND_OF_ENDING: Readonly<Record<string, EvidenceKind>> = {
  pdf: 'PDF',
  png: 'PNG',
  jpg: 'JPG',
  jpeg: 'JPG',
  docx: 'DOCX',
  xlsx: 'XLSX',
};

/** What a browser is told of a file that it downloads. */
export const MIME_TYPES: Readonly<Record<EvidenceKind, string>> = {
  PDF: 'application/pdf',
  PNG: 'image/png',
  JPG: 'image/jpeg',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const MEGABYTE = 1024 * 1024;

/** How much can be attached: MB of one file and of all files of a report, and files of one line or activity. */
export const EVIDENCE_LIMITS = { megabytes: 10, megabytesOfReport: 100, filesOfItem: 20 } as const;

/** The most bytes of one file. */
export const LARGEST_FILE = EVIDENCE_LIMITS.megabytes * MEGABYTE;

/** The kind that the ending of a file name promises; null for every other ending and for none. */
export function kindOfName(name: string): EvidenceKind | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KIND_OF_ENDING, ending) ? (KIND_OF_ENDING[ending] ?? null) : null;
}

const LONGEST_NAME = 150;
// What no file system takes, control characters, and signs that turn the reading direction round ("exe.fdp").
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;

/**
 * The name of a file as it can be shown and saved anywhere: without folders, invisible characters and signs that a
 * file system refuses; the ending stays when a long name is cut. Empty when nothing is left.
 */
export function cleanFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(UNFIT, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (clean.length <= LONGEST_NAME) return clean;
  const ending = /\.[a-z]{1,5}$/i.exec(clean)?.[0] ?? '';
  const kept = [...clean.slice(0, LONGEST_NAME - ending.length)];
  return `${kept
    .join('')
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}${ending}`;
}

/** A file that is attached already. */
export interface AttachedFile {
  itemId: string;
  bytes: number;
}

/**
 * Why one more file cannot be attached to a line or activity of a report: too many there, or too much in the report.
 * Null when it can. Pass the files that are still there; removed ones do not count.
 */
export function refuseFile(
  attached: readonly AttachedFile[],
  { itemId, bytes }: AttachedFile,
): 'TOO_MANY_FILES' | 'REPORT_FILES_FULL' | null {
  const { filesOfItem, megabytesOfReport } = EVIDENCE_LIMITS;
  if (attached.filter((file) => file.itemId === itemId).length >= filesOfItem) return 'TOO_MANY_FILES';
  const together = attached.reduce((sum, file) => sum + file.bytes, bytes);
  return together > megabytesOfReport * MEGABYTE ? 'REPORT_FILES_FULL' : null;
}
