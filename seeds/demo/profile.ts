/** How the invented figures of one indicator come about: a line of `figures.csv`. */
export interface Profile {
  code: string;
  /**
   * By year: the yearly total of a sum, the standing at the end of the year of a stock, percent of a ratio, average
   * days, 1 or 0, steps.
   */
  levels: ReadonlyMap<number, number>;
  /** Of a ratio: the cases of a year, or the indicators that count them. */
  cases: number | readonly string[] | null;
  /** The indicator, and the cells of it, that this figure is taken from; of a ratio its numerator. */
  takenFrom: { indicator: string; cells: string | null } | null;
  season: Season;
  /** Percent by which quarters and years vary. */
  spread: number;
  /** Which shares of `shares.csv` its breakdowns follow. */
  people: string;
  /** How a stock lies in its cells: the same way every quarter, or at most one in each cell. */
  cells: 'scattered' | 'stable' | 'one_each';
  /** Institution code -> weight; empty: all alike. */
  reporters: ReadonlyMap<string, number>;
}

/** Weights of the four quarters. */
export const SEASONS = {
  even: [1, 1, 1, 1],
  /** Around 18 October, the European day against trafficking. */
  autumn: [10, 14, 18, 58],
  /** Whole campaigns: one in autumn, a second one in spring. */
  campaigns: [0, 40, 0, 60],
  school: [32, 30, 5, 33],
  courses: [18, 34, 12, 36],
  summer: [18, 30, 34, 18],
  spring_only: [0, 1, 0, 0],
} as const;

export type Season = keyof typeof SEASONS;

/** The level of a year; after the last line of the plan its last one, before the first none. */
export function levelOf({ levels }: Profile, year: number): number | null {
  const years = [...levels.keys()].filter((each) => each <= year);
  return years.length === 0 ? null : (levels.get(Math.max(...years)) ?? null);
}
