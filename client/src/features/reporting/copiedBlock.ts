import type { Formats } from '../../format/useFormat';
import { readNumber } from '../../../../schema/language/readNumber';
import type { MissingReason } from '../../generated/graphql';
import { decimalsOf, partsOf } from './cellContent';
import type { Block, BlockCell } from './clipboardBlock';
import type { Typed } from './drafts';
import type { Grid } from './grid';
import type { GridCell } from './gridCell';
import type { MarkedRange } from './markedRange';

const BLANK: BlockCell = { text: '' };
const YES_NO = { measure: 'YES_NO', decimals: 0 } as const;

type Words = Pick<Formats, 'plainNumber' | 'label' | 'figure'>;

/**
 * What is marked as a block for spreadsheets: numbers without marks between groups and with the number behind them,
 * reasons and yes or no in words. What cannot be read is copied as it stands. Pasted back it changes nothing.
 */
export function copiedBlock(grid: Grid, { rows, first, last }: MarkedRange, words: Words): Block {
  const marked = rows.map(({ cellId, fields: open }) => {
    const cell = grid.cell(cellId);
    const fields = cell ? fieldsOf(cell, grid.standing(cellId), words) : [];
    // Of a row that takes no entries the value is marked as a whole.
    return fields.slice(first, open === 0 ? undefined : last + 1);
  });
  const width = Math.max(last - first + 1, ...marked.map((fields) => fields.length));
  return marked.map((fields) => Array.from({ length: width }, (_, place) => fields[place] ?? BLANK));
}

function fieldsOf({ form, yesNo }: GridCell, typed: Typed, words: Words): BlockCell[] {
  const parts = partsOf(form);
  if (typed.reason) {
    const text = words.label('MissingReason', typed.reason as MissingReason);
    // A reason stands for the whole row: whichever of its fields is marked tells it.
    return parts.map(() => ({ text }));
  }
  if (yesNo) return [typed.amount ? { text: words.figure(typed.amount, YES_NO) } : BLANK];
  return parts.map((part) => {
    const text = typed[part] ?? '';
    const reading = readNumber(text, decimalsOf(form, part), form);
    return reading.kind === 'number'
      ? { text: words.plainNumber(reading.text), raw: reading.text }
      : { text };
  });
}
