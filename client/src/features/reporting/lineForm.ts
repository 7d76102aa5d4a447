import type { Formats } from '../../format/useFormat';
import { typedOf, type CellContent, type CellForm, type WriteNumber } from './cellContent';
import type { Typed } from './drafts';
import type { Measure } from '../../generated/graphql';

interface MeasuredIndicator {
  measure: Measure;
  decimals: number;
  partDecimals: number;
}

/** How the cells of an indicator are written. Ratios and average days have a numerator and a denominator. */
export const formOf = ({ measure, decimals, partDecimals }: MeasuredIndicator): CellForm => ({
  inParts: measure === 'RATIO' || measure === 'DAYS',
  decimals,
  partDecimals,
});

/** A number as its field shows it: with all its decimals, so that it reads back the same. */
export const writerOf =
  ({ number }: Formats): WriteNumber =>
  (text, decimals) =>
    number(text, decimals > 0 ? { decimals: Math.max(decimals, text.split('.')[1]?.length ?? 0) } : {});

/** The stored content of a cell as its fields show it. */
export const shownTexts = (content: CellContent, form: CellForm, format: Formats): Typed =>
  typedOf(content, form, writerOf(format));
