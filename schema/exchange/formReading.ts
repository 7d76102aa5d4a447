/**
 * What `POST /forms/<report id>` answers for a form for Excel that was sent: what using it would change. Nothing is
 * saved. A file goes up, so this is no GraphQL; the entries are what the mutation `enterForm` takes.
 */
export interface FormReading {
  /** Of the report, for people. */
  reference: string;
  counts: FormCounts;
  /** What is new, changed or cleared, in the order of the form. */
  changes: FormChange[];
  /** Cells that were changed both in the form and in the system since it was made. */
  conflicts: FormConflict[];
  /** Everything wrong at once. While there is anything, the form cannot be used. */
  problems: FormProblem[];
}

/** Cells and explanations, each counted once. */
export interface FormCounts {
  created: number;
  changed: number;
  cleared: number;
  unchanged: number;
  conflicts: number;
  rejected: number;
}

export interface FormPlace {
  /** For example `Report!G14`. */
  address: string;
  lineId: string;
  /** The cell's key; null for the explanation of the line. */
  cell: string | null;
  /** Code of the indicator and what the cell is called. */
  title: string;
}

export interface FormChange extends FormPlace {
  kind: 'CREATED' | 'CHANGED' | 'CLEARED';
  /** In words; empty for blank. */
  from: string;
  to: string;
  write: FormWrite;
}

export interface FormConflict extends FormPlace {
  /** What the form says, in words; empty for blank. */
  yours: string;
  /** What the system says now. */
  theirs: string;
  /** Writes the form's value over the other. */
  write: FormWrite;
}

/** What `enterForm` is to be given for it. */
export type FormWrite = { entry: FormEntry } | { explanation: FormExplanation };

export interface FormEntry {
  lineId: string;
  cell: string;
  amount: string | null;
  numerator: string | null;
  denominator: string | null;
  reason: 'NOT_YET_AVAILABLE' | 'NOT_COLLECTED' | 'NOT_APPLICABLE' | 'WITHHELD' | null;
  version: number;
}

export interface FormExplanation {
  lineId: string;
  version: number;
  noBreakdown: boolean;
  explanation: string | null;
}

export interface FormProblem {
  /** Null when it concerns no single cell. */
  address: string | null;
  /** For example FORMULA, AMBIGUOUS, NOT_WHOLE, LINE_LOCKED. */
  code: string;
  message: string;
  lineId: string | null;
  cell: string | null;
  title: string | null;
}
