import type { FigureValue } from '../../domain/aggregation';
import type { Amount } from '../../domain/amount';
import type { FrozenFigure } from './releaseDocument';

/** Which number of an indicator: of a count the amount, of a ratio one of its parts. */
export type FigurePart = 'amount' | 'numerator' | 'denominator';

/** Where a number stands in a release; `period` is a quarter or a year, `breakdown` `total` or the key of a cell. */
export interface PrintPlace {
  part: FigurePart;
  period: string;
  breakdown: string;
  /** The number itself. */
  value: Amount;
}

/** Whether disclosure control lets a release print a number of one indicator. */
export type MayPrint = (place: PrintPlace) => boolean;

/** For indicators that do not rest on few persons. */
export const printEverything: MayPrint = () => true;

/** A figure as a release may print it. */
export type PrintedFigure = FigureValue & Omit<FrozenFigure, 'period'>;

/**
 * A figure without what may not be printed. A quotient goes with either of its parts: beside one of them it would give
 * the other.
 */
export function protectedFigure(
  figure: FigureValue,
  place: Pick<PrintPlace, 'period' | 'breakdown'>,
  mayPrint: MayPrint,
): PrintedFigure {
  const hides = (part: FigurePart, value: Amount | null) =>
    value !== null && !mayPrint({ ...place, part, value });
  const numeratorHidden = hides('numerator', figure.numerator);
  const denominatorHidden = hides('denominator', figure.denominator);
  const alone = figure.numerator === null && figure.denominator === null;
  const hidden = alone ? hides('amount', figure.value) : numeratorHidden || denominatorHidden;
  return {
    ...figure,
    value: hidden ? null : figure.value,
    outOf: hidden ? null : figure.outOf,
    hidden,
    numerator: numeratorHidden ? null : figure.numerator,
    numeratorHidden,
    denominator: denominatorHidden ? null : figure.denominator,
    denominatorHidden,
  };
}
