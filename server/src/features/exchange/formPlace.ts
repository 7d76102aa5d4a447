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

/** What is to be said of a cell, an explanation or an activity. `unchanged: false` says nothing: there is nothing there. */
export type Verdict =
  { change: FormChange } | { conflict: FormConflict } | { problem: FormProblem } | { unchanged: boolean };

/** Where something of a line stands in the form and in the report. */
export function placeOf({ stamped, row, line, language }: RowAtHand, column: EntryColumn): FormPlace {
  const { code } = line.indicator;
  const label = rowLabel(line.indicator, stamped.cell, language);
  const ofLine = column === 'explanation' || column === 'noBreakdown';
  return {
    address: row.addresses[column] ?? '',
    lineId: line.id,
    activityReportId: null,
    cell: ofLine ? null : stamped.cell,
    title: stamped.cell === TOTAL ? `${code} ${label}` : `${code}, ${label}`,
  };
}

interface Wrong {
  code: string;
  params?: Readonly<Record<string, string | number>>;
}

const NOWHERE = { lineId: null, activityReportId: null, cell: null, title: null };

/** A problem of no known place of the report. */
export const problemAt = (
  language: Language,
  address: string | null,
  { code, params }: Wrong,
): FormProblem => ({ ...NOWHERE, address, code, message: troubleSentence(language, code, params) });

/** A problem of a place of the report. */
export const problemIn = (
  language: Language,
  { address, lineId, activityReportId, cell, title }: FormPlace,
  { code, params }: Wrong,
): Verdict => ({
  problem: {
    ...{ address, lineId, activityReportId, cell, title },
    ...{ code, message: troubleSentence(language, code, params) },
  },
});

/** What `work` says, or the trouble that it met, in the place that its column gives. */
export function judged(
  language: Language,
  placeIn: (column: EntryColumn) => FormPlace,
  work: () => Verdict,
): Verdict {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof FormTrouble) return problemIn(language, placeIn(fault.column), fault);
    throw fault;
  }
}

/** What becomes of something: new, changed or cleared. */
export function kindOf(wasBlank: boolean, isBlank: boolean): FormChange['kind'] {
  if (wasBlank) return 'CREATED';
  return isBlank ? 'CLEARED' : 'CHANGED';
}
