import type { Solver } from '../solver';

/** At least one of these must be hidden; when `because` is set, only if that one is hidden itself. */
export interface Cut {
  anyOf: readonly number[];
  because: number | null;
}

/** The cheapest pattern that satisfies all cuts (a whole-number programme); null when that was not proved in time. */
export function cheapestPattern(
  cuts: readonly Cut[],
  weightOf: (place: number) => number,
  solve: Solver,
): Set<number> | null {
  const places = [
    ...new Set(cuts.flatMap(({ anyOf, because }) => [...anyOf, ...(because === null ? [] : [because])])),
  ];
  const columnOf = new Map(places.map((place, column) => [place, column]));
  const answer = solve({
    columns: places.map((place) => ({ low: 0, high: 1, cost: weightOf(place), whole: true })),
    rows: cuts.map(({ anyOf, because }) => {
      const columns = [...anyOf, ...(because === null ? [] : [because])].map(
        (place) => columnOf.get(place) ?? 0,
      );
      const times = [...anyOf.map(() => 1), ...(because === null ? [] : [-1])];
      return { columns, times, low: because === null ? 1 : 0, high: Infinity };
    }),
  });
  if (answer.state !== 'OPTIMAL') return null;
  return new Set(places.filter((_, column) => (answer.values[column] ?? 0) > 0.5));
}
