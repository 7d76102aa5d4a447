import { readReason } from './readReason';
import { readNumber, type NumberReading } from '../../../../schema/language/readNumber';
import type { Trouble, Typed } from './drafts';
import type { MissingReason } from '../../generated/graphql';

/** What a cell holds; all null is blank. */
export interface CellContent {
  amount: string | null;
  numerator: string | null;
  denominator: string | null;
  reason: MissingReason | null;
}

/** How the cells of an indicator are written; comes with the line from the server. */
export interface CellForm {
  /** Numerator and denominator instead of one value. */
  inParts: boolean;
  decimals: number;
  partDecimals: number;
  /** Its values are euros. */
  money?: boolean;
}

export const partsOf = ({ inParts }: Pick<CellForm, 'inParts'>) =>
  inParts ? (['numerator', 'denominator'] as const) : (['amount'] as const);

export type Part = ReturnType<typeof partsOf>[number];

export const decimalsOf = (form: CellForm, part: Part) =>
  part === 'amount' ? form.decimals : form.partDecimals;

const BLANK: CellContent = { amount: null, numerator: null, denominator: null, reason: null };

/**
 * Reads what was typed in a cell. A reason stands for the whole cell, whatever else was typed; it may be chosen, or
 * written in place of a number.
 */
export function readCell(typed: Typed, form: CellForm): CellContent | Trouble {
  const reason = (typed.reason ?? '') as MissingReason | '';
  if (reason !== '') return { ...BLANK, reason };
  const content = { ...BLANK };
  for (const part of partsOf(form)) {
    const text = typed[part] ?? '';
    const written = readReason(text);
    if (written) return { ...BLANK, reason: written };
    const reading = readNumber(text, decimalsOf(form, part), form);
    const trouble = troubleOf(part, reading);
    if (trouble) return trouble;
    if (reading.kind === 'number') content[part] = reading.text;
  }
  return content;
}

function troubleOf(field: Part, reading: NumberReading): Trouble | null {
  if (reading.kind === 'wrong') return { kind: 'refused', field, fault: reading.fault };
  return reading.kind === 'asks' ? { kind: 'asks', field, choices: reading.choices } : null;
}

export const sameContent = (a: CellContent, b: CellContent): boolean =>
  a.amount === b.amount &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.reason === b.reason;

/** How a number stands in its field, by the language of the page. */
export type WriteNumber = (text: string, decimals: number) => string;

/** The stored content as the fields show it. Amounts keep their decimals, so that what is shown reads back the same. */
export function typedOf(content: CellContent, form: CellForm, write: WriteNumber): Typed {
  const text = (value: string | null, decimals: number) => (value === null ? '' : write(value, decimals));
  return {
    amount: text(content.amount, form.decimals),
    numerator: text(content.numerator, form.partDecimals),
    denominator: text(content.denominator, form.partDecimals),
    reason: content.reason ?? '',
  };
}

export const isBlank = (content: CellContent) => sameContent(content, BLANK);
