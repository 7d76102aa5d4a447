import type { FrozenFigure, FrozenIndicator } from './releaseDocument';

/** How many marks of hidden figures a release carries: a quotient and its parts each for itself. */
export const countHidden = (indicators: readonly FrozenIndicator[]): number =>
  indicators.flatMap(figuresOf).reduce((sum, figure) => sum + marksOf(figure), 0);

const figuresOf = ({ points, years, breakdowns }: FrozenIndicator): FrozenFigure[] => [
  ...points,
  ...years,
  ...breakdowns.flatMap(({ cells }) => cells.flatMap((cell) => [...cell.points, ...cell.years])),
];

const marksOf = ({ hidden, numeratorHidden, denominatorHidden }: FrozenFigure): number =>
  Number(hidden) + Number(numeratorHidden) + Number(denominatorHidden);
