interface ObjectiveLike {
  code: string;
  title: string;
  level: string;
}

interface IndicatorLike {
  objectiveCode: string;
  points: readonly Drawn[];
  years: readonly Drawn[];
}

interface Drawn {
  value: string | null;
  target: string | null;
}

/** What a small chart draws: quarters, or years where the release gives no quarters. */
export const drawnPoints = <P>({
  points,
  years,
}: {
  points: readonly P[];
  years: readonly P[];
}): readonly P[] => (points.length > 0 ? points : years);

export interface TrendGroup<I> {
  /** A strategic objective. */
  code: string;
  title: string;
  indicators: I[];
}

/** Indicators below their strategic objectives, in the plan's order. An objective without any is left out. */
export function trendGroups<I extends IndicatorLike>(
  objectives: readonly ObjectiveLike[],
  indicators: readonly I[],
): TrendGroup<I>[] {
  const groups: (TrendGroup<I> & { codes: Set<string> })[] = [];
  for (const { code, title, level } of objectives) {
    const last = groups.at(-1);
    // A specific objective follows the strategic one that it belongs to.
    if (level === 'STRATEGIC' || !last) groups.push({ code, title, indicators: [], codes: new Set([code]) });
    else last.codes.add(code);
  }
  return groups
    .map(({ code, title, codes }) => ({
      code,
      title,
      indicators: indicators.filter(({ objectiveCode }) => codes.has(objectiveCode)),
    }))
    .filter((group) => group.indicators.length > 0);
}

const hasTrend = (indicator: IndicatorLike) => {
  const points = drawnPoints(indicator);
  return (
    points.filter(({ value }) => value !== null).length >= 2 && points.some(({ target }) => target !== null)
  );
};

/**
 * The trends that fit on the printed summary: those with a target and at least two values, the first of each objective
 * before the second of any, in the plan's order. How well an indicator does plays no part.
 */
export function mainTrends<I extends IndicatorLike>(groups: readonly TrendGroup<I>[], most: number): I[] {
  const ranked = groups.flatMap(({ indicators }, group) =>
    indicators.filter(hasTrend).map((indicator, rank) => ({ indicator, rank, group })),
  );
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.group - b.group)
    .slice(0, most)
    .toSorted((a, b) => a.group - b.group || a.rank - b.rank)
    .map(({ indicator }) => indicator);
}
