import type {
  FormChange,
  FormConflict,
  FormPlace,
  FormProblem,
} from '../../../../schema/exchange/formReading';
import type { Language } from '../../../../schema/language/languages';
import { TOTAL } from '../../domain/cell';
import type { FormLine } from './formFacts.queries';
import type { EntryColumn } from './formModel';
import { rowLabel } from './formRows';
import type { StampedRow } from './formStamp';
import { FormTrouble, troubleSentence } from './formTrouble';
import type { ReadRow } from './xlsx/readForm';

/** One row of a form with what it was and what it belongs to. */
export interface RowAtHand {
  stamped: StampedRow;
  row: ReadRow;
  line: FormLine;
  language: Language;
}

/** What is to be said of a cell or an explanation. `unchanged: false` says nothing: there is nothing there. */
export type Verdict =
  { change: FormChange } | { conflict: FormConflict } | { problem: FormProblem } | { unchanged: boolean };

/** Where something stands in the form and in the report. */
export function placeOf({ stamped, row, line, language }: RowAtHand, column: EntryColumn): FormPlace {
  const { code } = line.indicator;
  const label = rowLabel(line.indicator, stamped.cell, language);
  return {
    address: row.addresses[column],
    lineId: line.id,
    cell: column === 'explanation' ? null : stamped.cell,
    title: stamped.cell === TOTAL ? `${code} ${label}` : `${code}, ${label}`,
  };
}

interface Wrong {
  code: string;
  params?: Readonly<Record<string, string | number>>;
}

/** A problem of no known cell of the report. */
export const problemAt = (
  language: Language,
  address: string | null,
  { code, params }: Wrong,
): FormProblem => ({
  address,
  code,
  message: troubleSentence(language, code, params),
  lineId: null,
  cell: null,
  title: null,
});

/** A problem of a cell of the report. */
export const problemOf = (hand: RowAtHand, { column, code, params }: FormTrouble): Verdict => ({
  problem: { ...placeOf(hand, column), code, message: troubleSentence(hand.language, code, params) },
});

/** What `work` says, or the trouble that it met. */
export function judged(hand: RowAtHand, work: () => Verdict): Verdict {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof FormTrouble) return problemOf(hand, fault);
    throw fault;
  }
}
