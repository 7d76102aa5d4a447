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
  /** Cells and fields that were changed both in the form and in the system since it was made. */
  conflicts: FormConflict[];
  /** Everything wrong at once. While there is anything, the form cannot be used. */
  problems: FormProblem[];
}

/** Cells, explanations and activities, each counted once. */
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
  /** Null for an activity. */
  lineId: string | null;
  /** Null for a line. */
  activityReportId: string | null;
  /** The cell's key; null for what the line says beside its figures, and for an activity. */
  cell: string | null;
  /** Code of the indicator and what the cell is called, or code and title of the activity. */
  title: string;
}

export interface FormChange extends FormPlace {
  /** Cleared: what held something, or a field of it, is empty after. */
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
export type FormWrite = { entry: FormEntry } | { explanation: FormExplanation } | { activity: FormActivity };

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

export interface FormActivity {
  activityReportId: string;
  version: number;
  percent: number | null;
  postponed: boolean;
  narrative: string | null;
  obstacles: string | null;
  spentEur: string | null;
}

export interface FormProblem {
  /** Null when it concerns no single cell. */
  address: string | null;
  /** For example FORMULA, AMBIGUOUS, NOT_WHOLE, LINE_LOCKED. */
  code: string;
  message: string;
  lineId: string | null;
  activityReportId: string | null;
  cell: string | null;
  title: string | null;
}
