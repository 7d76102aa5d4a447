import { decimalsOf, partsOf, type CellForm, type Part, type WriteNumber } from './cellContent';
import type { BlockCell } from './clipboardBlock';
import type { Typed } from './drafts';
import { rawNumber } from './rawNumber';
import { readNumber, type DecimalMark } from '../../../../schema/language/readNumber';
import { readReason } from './readReason';
import { readYesNo } from './readYesNo';

/** The values that a block brings for one cell, with the field of the row that each is for. */
export interface PastedValue {
  field: number;
  value: BlockCell;
}

export interface PastedCell {
  /** What stands in the cell before. */
  before: Typed;
  values: readonly PastedValue[];
  form: CellForm;
  yesNo: boolean;
}

/** What is known of the block and of the page. */
export interface PasteKnown {
  mark: DecimalMark | null;
  write: WriteNumber;
}

const NOTHING = { amount: '', numerator: '', denominator: '', reason: '' };

/**
 * What stands in a cell after a paste. Numbers are written as the page writes them; what cannot be read stays as it
 * was copied, so that the cell says what is wrong with it. Null when a choice between yes and no is offered neither.
 */
export function readPasted({ before, values, form, yesNo }: PastedCell, known: PasteKnown): Typed | null {
  const reason = values.map(({ value }) => readReason(value.text)).find((each) => each !== null);
  if (reason) return { ...NOTHING, reason };
  if (yesNo) {
    const answer = readYesNo(values[0]?.value.text ?? '');
    return answer === null ? null : { ...NOTHING, amount: answer };
  }
  const parts = partsOf(form);
  const texts = values.flatMap(({ field, value }) => {
    const part = parts[field];
    return part ? [[part, textOf(value, { part, form, known })] as const] : [];
  });
  return { ...before, reason: '', ...Object.fromEntries(texts) };
}

interface Slot {
  part: Part;
  form: CellForm;
  known: PasteKnown;
}

function textOf({ text, raw }: BlockCell, { part, form, known }: Slot): string {
  const decimals = decimalsOf(form, part);
  const shown = readNumber(text, decimals, { ...form, mark: known.mark });
  const behind = raw === undefined || isNoNumber(text, form) ? null : rawNumber(raw);
  const places = behind?.split('.')[1]?.length ?? 0;
  if (behind !== null && places <= decimals) return known.write(behind, decimals);
  // The sheet shows it rounded, and rounded it may be entered; but of persons nothing is rounded away.
  if (behind !== null && decimals === 0) return known.write(behind, places);
  return shown.kind === 'number' ? known.write(shown.text, decimals) : text;
}

/** Dates, shares and errors have a number behind them that is not meant. A shortened number is. */
function isNoNumber(text: string, form: CellForm): boolean {
  const reading = readNumber(text, 20, form);
  if (reading.kind !== 'wrong') return false;
  return reading.fault !== 'SCIENTIFIC' && !/^#+$/.test(text.trim());
}
