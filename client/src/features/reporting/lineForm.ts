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
  money: measure === 'AMOUNT',
});

/**
 * A number as its field shows it: with all its decimals, so that it reads back the same. Never with three decimals,
 * which could be a group: `12.500` becomes `12.5000`.
 */
export const writerOf =
  ({ number }: Formats): WriteNumber =>
  (text, decimals) => {
    const most = Math.max(decimals, text.split('.')[1]?.length ?? 0);
    return number(text, decimals > 0 ? { decimals: most === 3 ? 4 : most } : {});
  };

/** The stored content of a cell as its fields show it. */
export const shownTexts = (content: CellContent, form: CellForm, format: Formats): Typed =>
  typedOf(content, form, writerOf(format));
