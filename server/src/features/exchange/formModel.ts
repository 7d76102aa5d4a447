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
] as const;

export type FormColumn = (typeof FORM_COLUMNS)[number];

/** The columns that people fill in. */
export const ENTRY_COLUMNS = ['value', 'denominator', 'reason', 'explanation'] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

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
  open: boolean;
  /** The explanation of a line can be open while its total is locked. */
  mayExplain: boolean;
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
