import { fromIndex, toIndex, type Quarter } from './quarter';
import type { Frequency } from './terms';

/** So many earlier figures say what is usual. */
const FIGURES = 4;

/** Quarters from one report of an indicator to the next. */
export const quartersApart = (frequency: Frequency): number => (frequency === 'ANNUAL' ? 4 : 1);

/** The four (or `figures`) quarters before one, newest first; of an annual indicator the same quarter of as many years. */
export const earlierQuarters = (frequency: Frequency, quarter: Quarter, figures = FIGURES): Quarter[] =>
  Array.from({ length: figures }, (_, step) =>
    fromIndex(toIndex(quarter) - (step + 1) * quartersApart(frequency)),
  );
