/** A form for Excel as plain data: what the thread that writes the file is given. */
export interface FormModel {
  instructionsSheet: string;
  /** The first is the heading. */
  instructions: string[];
  sheet: string;
  /** Title, whose report it is, and labels such as "demonstration". */
  head: string[];
  /** Stands on every printed page. */
  footer: string;
  columns: Record<FormColumn, string>;
  rows: FormRow[];
  activities: FormActivitySheet;
  reasons: string[];
  yesNo: [yes: string, no: string];
  messages: FormMessages;
  /** Signed text by which the server knows the form again. */
  stamp: string;
}

/** What Excel says of an entry that cannot be. */
export interface FormMessages {
  title: string;
  whole: string;
  decimal: string;
  any: string;
  list: string;
  percent: string;
}

/** The sheet of activities; not made for a report that has none. */
export interface FormActivitySheet {
  sheet: string;
  columns: Record<ActivityColumn, string>;
  rows: FormActivityRow[];
}

/** The columns of the sheet in their order; `key` is hidden. */
export const FORM_COLUMNS = [
  'key',
  'code',
  'label',
  'unit',
  'previous',
  'lastYear',
  'value',
  'denominator',
  'reason',
  'explanation',
  'noBreakdown',
  'remark',
] as const;

export type FormColumn = (typeof FORM_COLUMNS)[number];

/** The columns that people fill in. */
export const ENTRY_COLUMNS = ['value', 'denominator', 'reason', 'explanation', 'noBreakdown'] as const;

/** The columns of the sheet of activities, and those of them that people fill in. */
export const ACTIVITY_COLUMNS = [
  'key',
  'code',
  'label',
  'percent',
  'postponed',
  'narrative',
  'obstacles',
  'spent',
  'remark',
] as const;
export const ACTIVITY_ENTRIES = ['percent', 'postponed', 'narrative', 'obstacles', 'spent'] as const;
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

export type EntryColumn = (typeof ENTRY_COLUMNS | typeof ACTIVITY_ENTRIES)[number];

/** How a number is shown and checked. */
export interface NumberLook {
  decimals: number;
  mayBeNegative: boolean;
  /** Follows the number, for example `%`. */
  sign?: string;
}

/** A heading, or a cell of a line. */
export type FormRow = { kind: 'objective'; text: string } | FormCellRow;

export interface FormCellRow {
  kind: 'cell';
  key: string;
  code: string;
  label: string;
  unit: string;
  isTotal: boolean;
  /** IF_NEEDED: locked, unless a sum that a mended cell breaks needs it. */
  open: 'OPEN' | 'IF_NEEDED' | 'LOCKED';
  /** The explanation of a line can be open while its total is locked. */
  mayExplain: boolean;
  /** Null where no breakdown is asked for. */
  mark: { isSet: boolean; open: boolean } | null;
  /** What a return says of it. */
  remark: string | null;
  /** Null where the cell has no second number. */
  numbers: { value: NumberLook | 'YES_NO'; denominator: NumberLook | null };
  previous: FormValue | null;
  lastYear: FormValue | null;
  /** Numbers as decimal text; yes and no as the word. */
  value: string | null;
  denominator: string | null;
  reason: string | null;
  explanation: string | null;
}

/** An earlier figure: a number with its look, or words. */
export type FormValue = { number: string; look: NumberLook } | { words: string };

/** An activity as the form shows it. */
export interface FormActivityRow {
  key: string;
  code: string;
  label: string;
  open: boolean;
  percent: number | null;
  postponed: boolean;
  narrative: string | null;
  obstacles: string | null;
  spent: string | null;
  remark: string | null;
}
