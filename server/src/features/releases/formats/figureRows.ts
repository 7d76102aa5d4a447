import { TOTAL } from '../../../domain/cell';
import { usesParts } from '../../../domain/measurement';
import type { Amount } from '../../../domain/amount';
import type { FrozenFigure, FrozenIndicator, FrozenPoint, ReleaseDocument, Texts } from '../releaseDocument';

/** A number is printed, or there is one that is hidden to protect persons, or there is none. */
export type FigureStatus = 'SHOWN' | 'HIDDEN' | 'MISSING';

/** The whole, or one cell of a breakdown. */
export interface FigurePlace {
  /** `total` or the code of the breakdown. */
  breakdown: string;
  breakdownTitle: Texts | null;
  /** `total` or the key of the cell: `sex=female;age_group=child`. */
  cell: string;
  cellName: Texts | null;
}

/** One figure of a release with all that was printed of it: the unit of every table that goes out. */
export interface FigureRow extends FigurePlace {
  indicator: FrozenIndicator;
  figure: FrozenFigure;
  /** What only totals have: target, coverage and what is derived. */
  total: FrozenPoint | null;
}

const WHOLE: FigurePlace = { breakdown: TOTAL, breakdownTitle: null, cell: TOTAL, cellName: null };

/** Every figure of a release, in the plan's order: of an indicator the total first, quarters before years. */
export const figureRows = ({ indicators }: Pick<ReleaseDocument, 'indicators'>): FigureRow[] =>
  indicators.flatMap(rowsOfIndicator);

/** Every figure of one indicator. */
export function rowsOfIndicator(indicator: FrozenIndicator): FigureRow[] {
  const totals = [...indicator.points, ...indicator.years].map((point) => ({
    ...WHOLE,
    indicator,
    figure: point,
    total: point,
  }));
  const cells = indicator.breakdowns.flatMap(({ code, title, cells: each }) =>
    each.flatMap(({ key, name, points, years }) =>
      [...points, ...years].map((figure) => ({
        breakdown: code,
        breakdownTitle: title,
        cell: key,
        cellName: name,
        indicator,
        figure,
        total: null,
      })),
    ),
  );
  return [...totals, ...cells];
}

const statusOf = (value: Amount | null, hidden: boolean): FigureStatus => {
  if (hidden) return 'HIDDEN';
  return value === null ? 'MISSING' : 'SHOWN';
};

/** What became of the figure itself. */
export const valueStatus = ({ figure }: FigureRow): FigureStatus => statusOf(figure.value, figure.hidden);

/** What became of a part of a ratio or an average; null for measures that have no parts. */
export function partStatus(
  { indicator, figure }: FigureRow,
  part: 'numerator' | 'denominator',
): FigureStatus | null {
  const hidden = part === 'numerator' ? figure.numeratorHidden : figure.denominatorHidden;
  return usesParts(indicator.measure) || hidden ? statusOf(figure[part], hidden) : null;
}

/** Whether the figure or a part of it is hidden. */
export const holdsHidden = ({ figure }: Pick<FigureRow, 'figure'>): boolean =>
  figure.hidden || figure.numeratorHidden || figure.denominatorHidden;
