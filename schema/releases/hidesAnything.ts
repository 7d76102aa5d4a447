interface Figure {
  hidden: boolean;
  numeratorHidden?: boolean;
  denominatorHidden?: boolean;
}

interface Figures {
  points: readonly Figure[];
  years: readonly Figure[];
}

type Hiding = Figures & { breakdowns: readonly { cells: readonly Figures[] }[] };

/** Whether any figure of an indicator carries the mark. */
export const hidesAnything = ({ breakdowns, ...total }: Hiding): boolean =>
  [total, ...breakdowns.flatMap(({ cells }) => cells)]
    .flatMap(({ points, years }) => [...points, ...years])
    .some((each) => each.hidden || each.numeratorHidden || each.denominatorHidden);
