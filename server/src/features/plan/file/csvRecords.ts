import { CsvError, parse } from 'csv-parse/sync';
import type { Complain } from './planProblem';

/** The cells of one line of a file. A line may reach over several lines of text when a cell has line breaks. */
export interface CsvRecord {
  /** The line of text on which it begins, counted from 1. */
  line: number;
  cells: string[];
}

/** Cuts a file (RFC 4180, UTF-8, with or without byte order mark) into cells. */
export function csvRecords(file: string, text: string, complain: Complain): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  const keep = (cells: string[], { lines }: { lines: number }) => {
    records.push({ line, cells });
    line = lines + 1;
    return null;
  };
  try {
    // Windows line ends become plain ones first: csv-parse counts them as two lines.
    parse(text.replaceAll('\r\n', '\n'), {
      bom: true,
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: keep,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const column = typeof error.column === 'number' ? error.column + 1 : 1;
    complain({ file, line, column, heading: 'quotation marks', message: `${error.message}.` });
  }
  return records;
}
